import type {
  ClassDeclaration,
  Declaration,
  Export,
  Module,
  Package,
  Reference,
} from 'custom-elements-manifest/schema.d.ts';
import { basename } from 'node:path';
import { isDocumented, isElement, isEvent, isPublicMember } from './declarations.ts';

/** Makes of what the analyser found what is published: built paths, documented events, no private matters. */
export function toPublished({ modules, ...rest }: Package): Package {
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const isPublic = (declaration: Declaration) => isElement(declaration) || isEvent(declaration, all);
  const shown = modules
    .map((module) => ({ ...module, declarations: (module.declarations ?? []).filter(isPublic) }))
    .filter(({ declarations }) => declarations.length > 0)
    .map((module) => toPublishedModule(module, all));
  return { ...rest, modules: [...shown, ...shown.flatMap(toDefinition)] };
}

function toPublishedModule(
  { declarations = [], exports = [], ...module }: Module,
  all: readonly Declaration[],
): Module {
  const names = new Set(declarations.map(({ name }) => name));
  return {
    ...module,
    path: toBuilt(module.path),
    declarations: declarations.map((declaration) => toPublishedClass(declaration as ClassDeclaration, all)),
    exports: exports.filter(({ name }) => names.has(name)).map(toPublishedExport),
  };
}

function toPublishedClass(declaration: ClassDeclaration, all: readonly Declaration[]): ClassDeclaration {
  const { superclass, members = [] } = declaration;
  return {
    ...declaration,
    ...(isElement(declaration) && { events: (declaration.events ?? []).filter(isDocumented) }),
    ...(superclass && { superclass: toSuperclass(superclass, all) }),
    members: members.filter(isPublicMember),
  };
}

/** The analyser takes what it finds nowhere, such as `Event`, for a class of the same module. */
function toSuperclass(superclass: Reference, all: readonly Declaration[]): Reference {
  const { name, module, package: library } = superclass;
  if (library) return superclass;
  const isOurs = module !== undefined && all.some((declaration) => declaration.name === name);
  return isOurs ? { name, module: toBuilt(module) } : { name, package: 'global:' };
}

function toPublishedExport(exported: Export): Export {
  const { name, module } = exported.declaration;
  const declaration: Reference = module ? { name, module: toBuilt(module) } : { name };
  return { ...exported, declaration };
}

/** The door that gives an element its tag. */
function toDefinition({ path, declarations = [] }: Module): Module[] {
  return declarations.filter(isElement).flatMap(({ name, tagName }) => {
    if (!tagName) return [];
    const declaration = { name, module: path };
    return {
      kind: 'javascript-module',
      path: `dist/define/${basename(path)}`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration }],
    };
  });
}

function toBuilt(source: string): string {
  return source.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
}
