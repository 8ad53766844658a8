package dev.migrate.diff;

import java.util.List;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ColumnChange;
import dev.migrate.operation.CreateConstraint;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.ValidateConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Says by names what is compared.
 */
class ObjectPatternsTests {

    private static final QualifiedName ACCOUNT = QualifiedName.of("account");

    @Test
    void starStandsForAnyCharacters() {
        NamePatterns patterns = new NamePatterns(List.of(), List.of("audit_*", "*_old", "exactly"));
        assertThat(List.of("audit_loan", "loan_old", "AUDIT_LOAN", "\"exactly\"")).noneMatch(patterns::include);
        assertThat(List.of("loan_audit_x", "exactly2")).allMatch(patterns::include);
    }

    @Test
    void whatIsIncludedMayBeExcludedInPart() {
        NamePatterns patterns = new NamePatterns(List.of("shop_*"), List.of("shop_tmp_*"));
        assertThat(patterns.include("shop_order")).isTrue();
        assertThat(patterns.include("shop_tmp_order")).isFalse();
        assertThat(patterns.include("author")).isFalse();
    }

    @Test
    void patternWithADotNamesSchemaOrTableToo() {
        NamePatterns patterns = new NamePatterns(List.of(), List.of("archive.*"));
        assertThat(patterns.include("archive.loan")).isFalse();
        assertThat(patterns.include("public.loan")).isTrue();
    }

    @Test
    void tableWithoutSchemaIsInTheDefaultOne() {
        ObjectPatterns patterns = new ObjectPatterns(new NamePatterns(List.of("shop"), List.of()), NamePatterns.ALL,
                NamePatterns.ALL, NamePatterns.ALL, NamePatterns.ALL);
        assertThat(patterns.include(ACCOUNT, "shop")).isTrue();
        assertThat(patterns.include(ACCOUNT, "public")).isFalse();
        assertThat(patterns.include(new QualifiedName("other", "account"), "shop")).isFalse();
    }

    @Test
    void columnsAreLeftOutHoweverTheyDiffer() {
        ObjectPatterns patterns = new ObjectPatterns(NamePatterns.ALL, NamePatterns.ALL,
                new NamePatterns(List.of(), List.of("account.legacy_*")), NamePatterns.ALL, NamePatterns.ALL);
        Column column = Column.of("legacy_id", Standard.of(Kind.BIGINT));
        assertThat(patterns.test(new AddColumn(ACCOUNT, column))).isFalse();
        assertThat(patterns.test(new DropColumn(ACCOUNT, "legacy_id", column))).isFalse();
        assertThat(patterns
            .test(new AlterColumn(ACCOUNT, "legacy_id", List.of(new ColumnChange.SetNullable(true)), column)))
            .isFalse();
        assertThat(patterns.test(new DropColumn(QualifiedName.of("other"), "legacy_id", column))).isTrue();
    }

    @Test
    void constraintsAndIndexesAreLeftOutByTheirOwnNames() {
        ObjectPatterns patterns = new ObjectPatterns(NamePatterns.ALL, NamePatterns.ALL, NamePatterns.ALL,
                new NamePatterns(List.of(), List.of("uq_dba_*")), new NamePatterns(List.of(), List.of("ix_dba_*")));
        UniqueConstraint unique = new UniqueConstraint("uq_dba_1", List.of("email"));
        Index index = Index.on("ix_dba_1", List.of("email"));
        assertThat(patterns.test(new CreateConstraint(ACCOUNT, unique))).isFalse();
        assertThat(patterns.test(new DropConstraint(ACCOUNT, "uq_dba_1", Constraint.Kind.UNIQUE, unique))).isFalse();
        assertThat(patterns.test(new ValidateConstraint(ACCOUNT, "uq_dba_1"))).isFalse();
        assertThat(patterns.test(new CreateIndex(ACCOUNT, index))).isFalse();
        assertThat(patterns.test(new DropIndex(ACCOUNT, "ix_dba_1", index))).isFalse();
        assertThat(patterns.test(new RenameIndex(ACCOUNT, "ix_dba_1", "ix_x"))).isFalse();
        assertThat(patterns.test(new DropIndex(ACCOUNT, "ix_other", index))).isTrue();
    }

}
