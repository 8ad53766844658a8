package dev.migrate.autoconfigure.audit;

import dev.migrate.OperationRenderer;
import dev.migrate.Operations;

import static dev.migrate.ColumnTypes.timestampTz;
import static dev.migrate.ColumnTypes.varchar;

/**
 * Says what an audit comes to.
 */
public class AddAuditRenderer implements OperationRenderer<AddAudit> {

    @Override
    public Class<AddAudit> type() {
        return AddAudit.class;
    }

    @Override
    public void render(AddAudit operation, Operations op) {
        if (operation.takenAway()) {
            op.dropColumn(operation.table(), "changed_at");
            op.dropColumn(operation.table(), "changed_by");
            return;
        }
        op.addColumn(operation.table(), "changed_by", varchar(50));
        op.addColumn(operation.table(), "changed_at", timestampTz(6));
        op.onlyOn("postgresql", () -> op.commentOnTable(operation.table(), "audited"));
    }

}
