package dev.migrate.diff;

import java.util.List;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import org.junit.jupiter.api.Test;

import static dev.migrate.diff.Schemas.column;
import static dev.migrate.diff.Schemas.foreignKey;
import static org.assertj.core.api.Assertions.assertThat;

class NamingConventionTests {

    private final Table table = Table.of(QualifiedName.of("account"),
            List.of(column("email", Kind.TEXT), column("age", Kind.INTEGER), column("\"Owner Id\"", Kind.BIGINT)),
            null);

    @Test
    void namesByTableAndColumns() {
        Table named = NamingConvention
            .name(this.table.withUniqueConstraints(List.of(new UniqueConstraint(null, List.of("email", "age"))))
                .withForeignKeys(List.of(foreignKey(null, "\"Owner Id\"", QualifiedName.of("person"))))
                .withIndexes(List.of(new Index(null, List.of(Index.Part.expression("lower(email)")), false))));
        assertThat(named.uniqueConstraints()).extracting(UniqueConstraint::name)
            .containsExactly("uq_account_email_age");
        assertThat(named.foreignKeys().get(0).name()).isEqualTo("fk_account_owner_id");
        assertThat(named.indexes().get(0).name()).isEqualTo("ix_account_lower_email");
    }

    @Test
    void namesChecksByTheirColumnOrByNumber() {
        Table named = NamingConvention.name(this.table
            .withCheckConstraints(List.of(new CheckConstraint(null, "age > 0"), new CheckConstraint(null, "age < 150"),
                    new CheckConstraint(null, "age > 17 or email is null"), new CheckConstraint(null, "true"))));
        assertThat(named.checkConstraints()).extracting(CheckConstraint::name)
            .containsExactly("ck_account_age", "ck_account_age_2", "ck_account_1", "ck_account_2");
    }

    @Test
    void keepsNamesThatThereAre() {
        Table named = NamingConvention.name(this.table
            .withIndexes(List.of(Index.on(null, List.of("age")), Index.on("ix_account_age", List.of("email")))));
        assertThat(named.indexes()).extracting(Index::name).containsExactly("ix_account_age_2", "ix_account_age");
    }

    @Test
    void shortensLongNamesWithoutMixingThemUp() {
        String longName = "a".repeat(70);
        Table named = NamingConvention.name(this.table
            .withIndexes(List.of(Index.on(null, List.of(longName + "b")), Index.on(null, List.of(longName + "c")))));
        assertThat(named.indexes()).extracting(Index::name)
            .doesNotHaveDuplicates()
            .allSatisfy((name) -> assertThat(name).hasSize(63).startsWith("ix_account_aaa"));
    }

}
