package dev.migrate.diff.random;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.schema.AuxiliaryObject;

@OnEngine(Engine.POSTGRESQL)
class PostgresqlWrittenAuxiliaryObjectTests extends WrittenAuxiliaryObjectContract {

    @Override
    List<AuxiliaryObject> objects() {
        return List.of(new AuxiliaryObject(List.of("""
                create function posting_note() returns trigger language plpgsql as $$
                begin
                    new.note := coalesce(new.note, 'it''s "none"');
                    return new;
                end
                $$""",
                "create trigger tr_posting before insert on posting for each row execute function posting_note()"),
                List.of("drop trigger tr_posting on posting", "drop function posting_note()"), false),
                new AuxiliaryObject(List.of("create index ix_note on posting (lower(note))"),
                        List.of("drop index ix_note"), false));
    }

}
