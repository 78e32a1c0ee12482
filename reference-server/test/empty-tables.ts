/** One statement that empties every table which has rows; the migrator's own are left alone. */
export const emptyTables = `do $$
  declare name text;
  declare filled boolean;
  begin
    for name in select tablename from pg_tables where schemaname = 'public' and tablename !~ '^kysely_' loop
      execute format('select exists (select from %I)', name) into filled;
      if filled then execute format('truncate %I restart identity cascade', name); end if;
    end loop;
  end $$`;
