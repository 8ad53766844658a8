package dev.migrate.diff.random;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.schema.AuxiliaryObject;

@OnEngine(Engine.MYSQL)
class MysqlWrittenAuxiliaryObjectTests extends WrittenAuxiliaryObjectContract {

    @Override
    List<AuxiliaryObject> objects() {
        return List.of(new AuxiliaryObject(List.of("""
                create trigger tr_posting before insert on posting for each row
                begin
                    if new.note is null then
                        set new.note = '-';
                    end if;
                end"""), List.of("drop trigger tr_posting"), false));
    }

}
