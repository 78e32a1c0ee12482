import type { Rule } from 'eslint';
import type { Function as FunctionNode } from 'estree';

/**
 * Limits a function's own lines: 30, and 40 for a `render()`, which is one template. Of a function within
 * it counts one line, so that a factory of several short functions is not a long one.
 */
export const functionLines: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    messages: {
      long: 'This function has {{ lines }} lines of its own, {{ most }} at most. Cut where the concept changes.',
    },
  },
  create(context) {
    const inner: number[] = [0];
    const enter = () => void inner.push(0);
    const leave = (node: FunctionNode & Rule.NodeParentExtension) => {
      const total = node.loc!.end.line - node.loc!.start.line + 1;
      const lines = total - inner.pop()!;
      inner.push(inner.pop()! + total - 1);
      const most = isRender(node.parent) ? 40 : 30;
      if (lines > most)
        context.report({ node, messageId: 'long', data: { lines: `${lines}`, most: `${most}` } });
    };
    return { ':function': enter, ':function:exit': leave };
  },
};

function isRender(parent: Rule.Node): boolean {
  return (
    parent.type === 'MethodDefinition' && parent.key.type === 'Identifier' && parent.key.name === 'render'
  );
}
