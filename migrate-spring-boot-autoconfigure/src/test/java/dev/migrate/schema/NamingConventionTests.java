package dev.migrate.schema;

import java.util.List;

import dev.migrate.schema.ColumnType.Kind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class NamingConventionTests {

    private final Table table = Table.of(QualifiedName.of("account"),
            List.of(column("email", Kind.TEXT), column("age", Kind.INTEGER), column("\"Owner Id\"", Kind.BIGINT)),
            null);

    @Test
    void namesByTableAndColumns() {
        Table named = NamingConvention.name(NamingPatterns.DEFAULT,
                this.table.withUniqueConstraints(List.of(new UniqueConstraint(null, List.of("email", "age"))))
                    .withForeignKeys(List.of(foreignKey(null, "\"Owner Id\"", QualifiedName.of("person"))))
                    .withIndexes(List.of(new Index(null, List.of(Index.Part.expression("lower(email)")), false))));
        assertThat(named.uniqueConstraints()).extracting(UniqueConstraint::name)
            .containsExactly("uq_account_email_age");
        assertThat(named.foreignKeys().get(0).name()).isEqualTo("fk_account_owner_id");
        assertThat(named.indexes().get(0).name()).isEqualTo("ix_account_lower_email");
    }

    @Test
    void namesChecksByTheirColumnOrByNumber() {
        Table named = NamingConvention.name(NamingPatterns.DEFAULT,
                this.table.withCheckConstraints(List.of(new CheckConstraint(null, "age > 0"),
                        new CheckConstraint(null, "age < 150"), new CheckConstraint(null, "age > 17 or email is null"),
                        new CheckConstraint(null, "true"))));
        assertThat(named.checkConstraints()).extracting(CheckConstraint::name)
            .containsExactly("ck_account_age", "ck_account_age_2", "ck_account_1", "ck_account_2");
    }

    @Test
    void keepsNamesThatThereAre() {
        Table named = NamingConvention.name(NamingPatterns.DEFAULT, this.table
            .withIndexes(List.of(Index.on(null, List.of("age")), Index.on("ix_account_age", List.of("email")))));
        assertThat(named.indexes()).extracting(Index::name).containsExactly("ix_account_age_2", "ix_account_age");
    }

    @Test
    void shortensLongNamesWithoutMixingThemUp() {
        String longName = "a".repeat(70);
        Table named = NamingConvention.name(NamingPatterns.DEFAULT, this.table
            .withIndexes(List.of(Index.on(null, List.of(longName + "b")), Index.on(null, List.of(longName + "c")))));
        assertThat(named.indexes()).extracting(Index::name)
            .doesNotHaveDuplicates()
            .allSatisfy((name) -> assertThat(name).hasSize(63).startsWith("ix_account_aaa"));
    }

    @Test
    void namesByOtherPatterns() {
        NamingPatterns patterns = new NamingPatterns("{table_name}_pkey", "{column_0_label}_key",
                "{table_name}_{referred_table_name}_{referred_column_0_name}_fkey", "{table_name}_check",
                "{table_name}_{column_0_name}_idx", "{table_name}_excl");
        NamingConvention naming = new NamingConvention(patterns, this.table, List.of());
        assertThat(naming.name(new PrimaryKey(null, List.of("age"))).name()).isEqualTo("account_pkey");
        assertThat(naming.name(new UniqueConstraint(null, List.of("age", "email"))).name())
            .isEqualTo("account_age_key");
        assertThat(naming.name(foreignKey(null, "owner_id", QualifiedName.of("person"))).name())
            .isEqualTo("account_person_id_fkey");
        assertThat(naming.name(new CheckConstraint(null, "age > 0")).name()).isEqualTo("account_check");
        assertThat(naming.name(Index.on(null, List.of("email", "age"))).name()).isEqualTo("account_email_idx");
    }

    @Test
    void namesTheCheckOfATableThatIsNotKnownByWhatItSays() {
        Table unknown = Table.of(QualifiedName.of("account"), List.of(), null);
        NamingConvention naming = new NamingConvention(NamingPatterns.DEFAULT, unknown, List.of());
        String name = naming.name(new CheckConstraint(null, "age > 0")).name();
        assertThat(name).matches("ck_account_[0-9a-f]{8}");
        assertThat(naming.name(new CheckConstraint(null, "age > 1")).name()).isNotEqualTo(name);
    }

    @Test
    void refusesTokensThatItDoesNotKnow() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new NamingPatterns("pk_{tabel_name}", "u", "f", "c", "i", "e"))
            .withMessageContaining("has unknown tokens: tabel_name. Use these: {table_name}, {column_0_name}");
    }

    private static Column column(String name, Kind kind) {
        return Column.of(name, ColumnType.Standard.of(kind));
    }

    private static ForeignKey foreignKey(@Nullable String name, String column, QualifiedName table) {
        return new ForeignKey(name, List.of(column), table, List.of("id"), ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
    }

}
