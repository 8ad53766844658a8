package dev.migrate.diff.random;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.schema.AuxiliaryObject;

@OnEngine(Engine.SQLITE)
class SqliteWrittenAuxiliaryObjectTests extends WrittenAuxiliaryObjectContract {

    @Override
    List<AuxiliaryObject> objects() {
        return List.of(new AuxiliaryObject(List.of("""
                create trigger tr_posting after insert on posting
                begin
                    update posting set note = '-' where note is null;
                    update posting set note = trim(note);
                end"""), List.of(), false));
    }

}
