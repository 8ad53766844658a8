package dev.migrate.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Kind;
import dev.migrate.schema.ColumnType.Standard;

import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.jdbc.Size;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.sql.spi.DdlTypeRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Hibernate is the oracle for the names of types: ours are the same, or there is a reason
 * for the difference. The database is the oracle for what becomes of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TypesContract {

    private final TypeNames types;

    private final DdlTypeRegistry oracle;

    protected TypesContract(TypeNames types, org.hibernate.dialect.Dialect hibernate) {
        this.types = types;
        this.oracle = ddlTypes(hibernate);
    }

    private static DdlTypeRegistry ddlTypes(org.hibernate.dialect.Dialect dialect) {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
            .applySetting("hibernate.dialect", dialect)
            .build();
        MetadataImplementor metadata = (MetadataImplementor) new MetadataSources(registry).buildMetadata();
        return metadata.getTypeConfiguration().getDdlTypeRegistry();
    }

    /**
     * Where our name for a type is another than Hibernate's.
     * @return by type, our name; the reason stands beside it
     */
    protected abstract Map<ColumnType, String> differences();

    /**
     * The types that the database does not have.
     * @return the types
     */
    protected abstract List<ColumnType> unsupported();

    /**
     * A query for the type of column {@code c} in a given table, as the catalog spells
     * it.
     * @return a query with one parameter
     */
    protected abstract String catalogQuery();

    static List<Sample> samples() {
        return List.of(new Sample(Standard.of(Kind.BOOLEAN), SqlTypes.BOOLEAN),
                new Sample(Standard.of(Kind.TINYINT), SqlTypes.TINYINT),
                new Sample(Standard.of(Kind.SMALLINT), SqlTypes.SMALLINT),
                new Sample(Standard.of(Kind.INTEGER), SqlTypes.INTEGER),
                new Sample(Standard.of(Kind.BIGINT), SqlTypes.BIGINT),
                new Sample(Standard.of(Kind.REAL), SqlTypes.FLOAT, null, 24, null),
                new Sample(Standard.of(Kind.DOUBLE), SqlTypes.FLOAT, null, 53, null),
                new Sample(Standard.of(Kind.DOUBLE), SqlTypes.DOUBLE, null, 53, null),
                new Sample(Standard.of(Kind.NUMERIC, 10, 2), SqlTypes.NUMERIC, null, 10, 2),
                new Sample(Standard.of(Kind.NUMERIC, 38, 0), SqlTypes.NUMERIC, null, 38, 0),
                new Sample(Standard.of(Kind.CHAR, 3), SqlTypes.CHAR, 3L, null, null),
                new Sample(Standard.of(Kind.VARCHAR, 50), SqlTypes.VARCHAR, 50L, null, null),
                new Sample(Standard.of(Kind.VARCHAR, 16383), SqlTypes.VARCHAR, 16383L, null, null),
                new Sample(Standard.of(Kind.VARCHAR, 20000), SqlTypes.VARCHAR, 20000L, null, null),
                new Sample(Standard.of(Kind.VARCHAR, 100_000), SqlTypes.VARCHAR, 100_000L, null, null),
                new Sample(Standard.of(Kind.VARCHAR, 50), SqlTypes.NVARCHAR, 50L, null, null),
                new Sample(Standard.of(Kind.TEXT), SqlTypes.LONG32VARCHAR),
                new Sample(Standard.of(Kind.CLOB), SqlTypes.CLOB, Integer.MAX_VALUE + 0L, null, null),
                new Sample(Standard.of(Kind.BINARY, 16), SqlTypes.BINARY, 16L, null, null),
                new Sample(Standard.of(Kind.VARBINARY, 16), SqlTypes.VARBINARY, 16L, null, null),
                new Sample(Standard.of(Kind.VARBINARY, 100_000), SqlTypes.VARBINARY, 100_000L, null, null),
                new Sample(Standard.of(Kind.VARBINARY), SqlTypes.LONG32VARBINARY),
                new Sample(Standard.of(Kind.BLOB), SqlTypes.BLOB, Integer.MAX_VALUE + 0L, null, null),
                new Sample(Standard.of(Kind.DATE), SqlTypes.DATE),
                new Sample(Standard.of(Kind.TIME, 0), SqlTypes.TIME, null, 0, null),
                new Sample(Standard.of(Kind.TIME, 6), SqlTypes.TIME, null, 6, null),
                new Sample(Standard.of(Kind.TIME_TZ, 6), SqlTypes.TIME_WITH_TIMEZONE, null, 6, null),
                new Sample(Standard.of(Kind.TIMESTAMP, 6), SqlTypes.TIMESTAMP, null, 6, null),
                new Sample(Standard.of(Kind.TIMESTAMP, 3), SqlTypes.TIMESTAMP, null, 3, null),
                new Sample(Standard.of(Kind.TIMESTAMP_TZ, 6), SqlTypes.TIMESTAMP_WITH_TIMEZONE, null, 6, null),
                new Sample(Standard.of(Kind.UUID), SqlTypes.UUID), new Sample(Standard.of(Kind.JSON), SqlTypes.JSON),
                new Sample(Standard.of(Kind.XML), SqlTypes.SQLXML));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatHibernateWrites(Sample sample) {
        if (unsupported().contains(sample.type())) {
            assertThatExceptionOfType(UnsupportedTypeException.class).isThrownBy(() -> render(sample.type()));
            return;
        }
        String expected = differences().getOrDefault(sample.type(), sample.hibernateName(this.oracle));
        assertThat(render(sample.type())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatHibernateWrites(Sample sample) {
        String name = sample.hibernateName(this.oracle);
        if (name == null || unsupported().contains(sample.type())) {
            // Where Hibernate has no name for it, ours is one of the declared
            // differences.
            assertThat(unsupported().contains(sample.type()) || differences().containsKey(sample.type())).isTrue();
            return;
        }
        assertThat(this.types.canonical(this.types.parse(name))).isEqualTo(this.types.canonical(expected(sample)));
    }

    /**
     * What Hibernate's name for a type is to be read as.
     * @param sample the sample
     * @return the type
     */
    protected ColumnType expected(Sample sample) {
        return sample.type();
    }

    @Test
    void saysWhichColumnHasATypeThatTheDatabaseDoesNotHave() {
        for (ColumnType type : unsupported()) {
            assertThatExceptionOfType(UnsupportedTypeException.class).isThrownBy(() -> render(type))
                .withMessageContaining("Column c has the type " + type);
        }
    }

    @Test
    void canonicalTypesAreWhatTheDatabaseMakesOfTypes(Connection connection) throws SQLException {
        List<ColumnType> all = new ArrayList<>();
        samples().forEach((sample) -> all.add(sample.type()));
        for (Kind kind : Kind.values()) {
            all.add(Standard.of(kind));
        }
        all.add(Standard.of(Kind.NUMERIC, 7));
        all.add(new ColumnType.Enumeration(List.of("NEW", "DONE", "it's")));
        all.add(new ColumnType.Array(Standard.of(Kind.INTEGER)));
        all.add(new ColumnType.Array(Standard.of(Kind.VARCHAR, 50)));
        all.add(new ColumnType.Native("dec(5,2)"));
        all.removeAll(unsupported());
        for (ColumnType type : all) {
            assertThat(found(connection, type)).as(type + " as " + render(type)).isEqualTo(this.types.canonical(type));
        }
    }

    @Test
    void canonicalTypesStayAsTheyAre() {
        for (Sample sample : samples()) {
            ColumnType canonical = this.types.canonical(sample.type());
            assertThat(this.types.canonical(canonical)).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "my_domain", "\"My Type\"", "interval second(18,9)", "geometry", "vector(3)", "x(", "1",
            "varchar(255", "numeric(1,2,3)", "int unsigned", "enum()", "varchar(most)", "; drop table account" })
    void whatIsNotUnderstoodStaysAsItIs(String sql) {
        assertThat(this.types.parse(sql)).isEqualTo(new ColumnType.Native(sql));
        assertThat(this.types.canonical(new ColumnType.Native(sql))).isEqualTo(new ColumnType.Native(sql));
    }

    @Test
    void whatIsNotUnderstoodIsComparedInLowerCase() {
        assertThat(this.types.parse("Geometry (POINT,  4326)"))
            .isEqualTo(new ColumnType.Native("geometry (point, 4326)"));
        assertThat(this.types.parse("Other.\"Mood  X\"")).isEqualTo(new ColumnType.Native("other.\"Mood  X\""));
    }

    private ColumnType found(Connection connection, ColumnType type) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement query = connection.prepareStatement(catalogQuery())) {
            statement.execute("create table typed (c " + render(type) + ")");
            query.setString(1, "typed");
            try (ResultSet result = query.executeQuery()) {
                assertThat(result.next()).as("column found").isTrue();
                return this.types.canonical(this.types.parse(result.getString(1)));
            }
            finally {
                statement.execute("drop table typed");
            }
        }
    }

    String render(ColumnType type) {
        return this.types.render(Column.of("c", type));
    }

    /**
     * What Hibernate calls a type.
     * @param sample the sample
     * @return the name, or {@code null} if it has none
     */
    protected final String hibernateName(Sample sample) {
        return sample.hibernateName(this.oracle);
    }

    /**
     * A type of ours beside Hibernate's type code and size.
     */
    protected record Sample(ColumnType type, int code, Long length, Integer precision, Integer scale) {

        Sample(ColumnType type, int code) {
            this(type, code, null, null, null);
        }

        private Size size() {
            return new Size(this.precision, this.scale, this.length);
        }

        String hibernateName(DdlTypeRegistry registry) {
            return (registry.getDescriptor(this.code) != null) ? registry.getTypeName(this.code, size(), null) : null;
        }

    }

}
