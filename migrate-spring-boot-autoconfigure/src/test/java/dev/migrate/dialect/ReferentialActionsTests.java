package dev.migrate.dialect;

import java.util.EnumSet;
import java.util.List;

import dev.migrate.operation.CreateConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Match;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReferentialActionsTests {

    private static final ReferentialActions ACTIONS = new ReferentialActions("nosuchdb",
            EnumSet.of(ReferentialAction.NO_ACTION), EnumSet.of(ReferentialAction.NO_ACTION));

    @Test
    void changeNothingElseAboutAForeignKey() {
        ForeignKey foreignKey = new ForeignKey("fk_account_owner", List.of("owner_id"), QualifiedName.of("owner"),
                List.of("id"), ReferentialAction.RESTRICT, ReferentialAction.NO_ACTION, Timing.INITIALLY_DEFERRED,
                Match.FULL);
        CreateConstraint operation = new CreateConstraint(QualifiedName.of("account"), foreignKey, true);
        assertThat(ACTIONS.applyTo(operation)).isEqualTo(new CreateConstraint(QualifiedName.of("account"),
                foreignKey.withActions(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION), true));
    }

}
