package dev.migrate.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import dev.migrate.database.Engine;
import dev.migrate.database.OnEngine;
import dev.migrate.dialect.Dialects;
import dev.migrate.model.misnamed.Loan;
import dev.migrate.model.renamed.Member;
import dev.migrate.schema.FormerName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * {@code @RenamedFrom} on whatever is mapped.
 */
@OnEngine(Engine.H2)
class FormerNameTests {

    @Test
    void formerNamesAreReadFromWhateverIsMapped(DataSource dataSource, Connection connection) throws SQLException {
        assertThat(formerNames(dataSource, connection, Member.class)).extracting(FormerNameTests::text)
            .containsExactlyInAnyOrder("member was reader (Member)", "member.number was reader_number (Member.number)",
                    "member.\"E-Mail\" was \"Mail\" (Member.email)",
                    "member.guarantor_number was bail_id (Member.guarantor)", "member.zip was plz (Address.zip)",
                    "member.work_zip was plz (Address.zip)", "interest was hobby (Member.interests)",
                    "interest.topic was what (Interest.topic)", "member.recorded was entered (Member.recorded)",
                    "book was tome (Book)", "book.title was name (Book.title)");
    }

    @Test
    void whatCannotBeMeantIsSaid(DataSource dataSource, Connection connection) {
        assertThatExceptionOfType(EntityModelException.class)
            .isThrownBy(() -> formerNames(dataSource, connection, Loan.class))
            .withMessageContainingAll(
                    "Loan.period is @RenamedFrom(\"time\"), which is the name of one column, but has 2. Annotate what it consists of",
                    "Loan.remark is @RenamedFrom(\"\"), which is no name",
                    "Loan.next is @RenamedFrom(\"successors\"), but has neither a column nor a table of its own",
                    "LongLoan is @RenamedFrom(\"long_loan\"), but has no table of its own. Annotate Loan",
                    "Nothing was written or changed");
    }

    private static List<FormerName> formerNames(DataSource dataSource, Connection connection, Class<?> entity)
            throws SQLException {
        return PersistenceUnits.read(dataSource, Map.of(), entity.getPackageName())
            .formerNames(Dialects.of(connection));
    }

    private static String text(FormerName name) {
        return "%s%s was %s (%s)".formatted(name.table(), (name.column() != null) ? "." + name.column() : "",
                name.name(), name.place());
    }

}
