package dev.migrate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The arrows between the packages go one way; {@code docs/architecture.md} draws them.
 */
class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("dev.migrate");

    @ParameterizedTest(name = "{0} uses only {1}")
    @CsvSource(delimiter = '|', textBlock = """
            dev.migrate.revision   |
            dev.migrate.schema     |
            dev.migrate.operation  | schema
            dev.migrate            | operation schema revision
            dev.migrate.dialect..  | root operation schema dialect
            dev.migrate.diff       | root operation schema dialect
            dev.migrate.lint       | operation schema
            dev.migrate.model      | root schema dialect
            dev.migrate.script     | root operation schema
            dev.migrate.execute    | root operation schema revision dialect script
            dev.migrate.shadow     | root execute dialect schema operation
            dev.migrate.engine     | root operation schema revision dialect script execute diff lint shadow
            dev.migrate.command    | root revision
            dev.migrate.actuate    | root revision
            dev.migrate.autoconfigure | root engine execute script model diff actuate dialect schema revision shadow
            """)
    void eachPackageUsesOnlyTheOnesBelowIt(String name, String allowed) {
        String[] others = allOthers(name, (allowed != null) ? allowed : "");
        noClasses().that()
            .resideInAPackage(name)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others)
            .check(CLASSES);
    }

    private static String[] allOthers(String name, String allowed) {
        return java.util.stream.Stream
            .of("root", "revision", "schema", "operation", "dialect", "diff", "lint", "model", "script", "execute",
                    "shadow", "engine", "command", "actuate", "autoconfigure")
            .filter((room) -> !java.util.Arrays.asList(allowed.split(" ")).contains(room))
            .map((room) -> room.equals("root") ? "dev.migrate" : "dev.migrate." + room + "..")
            .filter((room) -> !room.replace("..", "").equals(name.replace("..", "")))
            .toArray(String[]::new);
    }

    @Test
    void packagesAreFreeOfCycles() {
        SlicesRuleDefinition.slices().matching("dev.migrate.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheModelKnowsHibernate() {
        noClasses().that()
            .resideOutsideOfPackages("dev.migrate.model", "dev.migrate.autoconfigure")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "jakarta.persistence..")
            .check(CLASSES);
    }

    @Test
    void onlyTheTemplateEngineKnowsFreemarker() {
        noClasses().that()
            .doNotHaveFullyQualifiedName("dev.migrate.script.TemplateEngine")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..")
            .check(CLASSES);
    }

    @Test
    void onlyTheOuterRoomsKnowSpringBoot() {
        noClasses().that()
            .resideOutsideOfPackages("dev.migrate.autoconfigure", "dev.migrate.actuate", "dev.migrate.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.boot..")
            .check(CLASSES);
    }

    @Test
    void theGraphDoesNoInputAndOutput() {
        noClasses().that()
            .resideInAPackage("dev.migrate.revision")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.sql..", "javax.sql..", "org.springframework..")
            .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatIsNull() {
        assertThat(CLASSES.stream()
            .map((type) -> type.getPackage())
            .filter((javaPackage) -> !javaPackage.isAnnotatedWith(NullMarked.class))
            .map((javaPackage) -> javaPackage.getName())
            .distinct()).isEmpty();
    }

    @Test
    void noNameIsVague() {
        classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Misc|Common|Impl)").check(CLASSES);
    }

}
