package db.migrate;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

/** Merge lending and reservations. */
@Revision(id = "3fe45caa15e2", revises = { "03c27c1ebf19", "5d998782f179" }, created = "2026-11-21T02:40:18Z")
class R3fe45caa15e2_MergeLendingAndReservations implements Migration {

    @Override
    public void upgrade(Operations op) {
        // nothing to do
    }

    @Override
    public void downgrade(Operations op) {
        // nothing to do
    }

}
