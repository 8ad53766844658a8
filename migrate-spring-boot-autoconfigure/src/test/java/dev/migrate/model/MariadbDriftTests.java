package dev.migrate.model;

import java.util.List;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;

@OnEngine(Engine.MARIADB)
class MariadbDriftTests extends MysqlDriftContract {

    // What is checked within the definition of a column has no name here.
    @Override
    List<Drift> driftsOfItsOwn() {
        return List.of(sql("alter table customer modify column previous_status tinyint", "CreateConstraint"), sql(
                "alter table customer modify column previous_status tinyint check (previous_status between 0 and 1)",
                "DropConstraint"),
                sql("alter table customer alter index ix_customer_last_name ignored", "DropIndex", "CreateIndex"),
                sql("alter sequence payment_number cycle", "AlterSequence"),
                sql("alter sequence payment_number maxvalue 500000", "AlterSequence"),
                sql("alter sequence payment_number increment by 7", "AlterSequence"));
    }

}
