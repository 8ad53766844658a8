package dev.migrate.dialect.sqlite;

import java.util.List;

import dev.migrate.MigrateException;
import dev.migrate.dialect.sqlite.Clause.Kind;
import dev.migrate.schema.Index.Part;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Timing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableSourceTests {

    @Test
    void isNotTrickedByTextsCommentsAndQuotes() {
        TableSource table = TableSource.parse("""
                CREATE TABLE "a, (b" ("x) primary key, y" text /* check (no) */ default ') unique, (', -- check (neither
                    [check] integer check ("check" <> '--' /* ) */), `it``s` varchar ( 10 , 2 ) not  null,
                    'quoted' unsigned big int)""");
        assertThat(table.columns()).extracting(ColumnSource::name)
            .containsExactly("x) primary key, y", "check", "it`s", "quoted");
        assertThat(table.columns()).extracting(ColumnSource::type)
            .containsExactly("text", "integer", "varchar ( 10 , 2 )", "unsigned big int");
        assertThat(table.columns().get(0).clauses()).extracting(Clause::text).containsExactly("default ') unique, ('");
        assertThat(table.columns().get(1).clauses()).extracting(Clause::expression)
            .containsExactly("\"check\" <> '--'");
        assertThat(table.constraints()).isEmpty();
    }

    @Test
    void readsClausesInAnyOrder() {
        ColumnSource column = TableSource.parseColumn("""
                id integer constraint pk primary key desc on conflict replace autoincrement null
                    constraint c collate nocase default -1.5e3 references b (c) on update set null match full
                    not deferrable initially deferred constraint nn not null on conflict fail
                    generated always as (a || 'b') virtual""");
        assertThat(column.clauses()).extracting(Clause::kind)
            .containsExactly(Kind.PRIMARY_KEY, Kind.OTHER, Kind.COLLATE, Kind.DEFAULT, Kind.FOREIGN_KEY, Kind.NOT_NULL,
                    Kind.GENERATED);
        assertThat(column.clauses()).extracting(Clause::name).containsExactly("pk", null, "c", null, null, "nn", null);
        assertThat(column.clauses().get(0).says("autoincrement")).isTrue();
        assertThat(column.clauses().get(3).expression()).isEqualTo("-1.5e3");
        assertThat(column.clauses().get(4).text()).endsWith("match full\n    not deferrable initially deferred");
        assertThat(column.clauses().get(4).reference()).isEqualTo(new Clause.Reference("b", List.of("c"),
                ReferentialAction.NO_ACTION, ReferentialAction.SET_NULL, Timing.NOT_DEFERRABLE));
    }

    @Test
    void readsConstraintsWithoutCommas() {
        TableSource table = TableSource.parse("""
                CREATE TABLE t(a, b, primary key (a collate nocase desc, b) on conflict fail unique (b)
                    constraint named constraint ck check ((a > 0) and (b > 0)), foreign key (a, b) references t
                    on delete cascade) without rowid, strict""");
        assertThat(table.constraints()).extracting(Clause::kind)
            .containsExactly(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.OTHER, Kind.CHECK, Kind.FOREIGN_KEY);
        assertThat(table.constraints().get(0).columns()).containsExactly("a", "b");
        assertThat(table.constraints().get(3).expression()).isEqualTo("(a > 0) and (b > 0)");
        assertThat(table.options()).isEqualTo("without rowid, strict");
        assertThat(table.isWithoutRowid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "a integer primary key", "a INTEGER, primary key (a)", "\"a\" \"integer\" primary key asc" })
    void knowsTheColumnThatIsTheNumberOfARow(String columns) {
        assertThat(TableSource.parse("CREATE TABLE t(" + columns + ")").rowNumber()).isPresent();
        assertThat(TableSource.parse("CREATE TABLE t(" + columns + ") without rowid").rowNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a int primary key", "a integer primary key desc", "a integer, b, primary key (a, b)",
            "a integer unique", "a integer (10) primary key" })
    void knowsThatNoColumnIsTheNumberOfARow(String columns) {
        assertThat(TableSource.parse("CREATE TABLE t(" + columns + ")").rowNumber()).isEmpty();
    }

    @Test
    void readsAnIndex() {
        IndexSource index = IndexSource.parse("""
                CREATE UNIQUE INDEX "ix (" on t ("a b" desc, lower(c) collate nocase asc, (d + 1), e)
                where e > 'where'""");
        assertThat(index.unique()).isTrue();
        assertThat(index.parts()).containsExactly(Part.column("a b").desc(),
                Part.expression("lower(c)").withCollation("nocase"), Part.expression("(d + 1)"), Part.column("e"));
        assertThat(index.condition()).isEqualTo("e > 'where'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "CREATE TABLE t", "CREATE TABLE t(a", "CREATE TABLE t(a check", "CREATE TABLE t(a, primary)" })
    void saysWhatItDoesNotUnderstand(String sql) {
        assertThatExceptionOfType(MigrateException.class).isThrownBy(() -> TableSource.parse(sql))
            .withMessageContaining(sql);
    }

}
