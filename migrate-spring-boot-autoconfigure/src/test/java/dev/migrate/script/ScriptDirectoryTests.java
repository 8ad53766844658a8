package dev.migrate.script;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import dev.migrate.IrreversibleMigrationException;
import dev.migrate.MigrateException;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.schema.QualifiedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ScriptDirectoryTests {

    private static final String LOCATION = "classpath:db/migrate";

    private static final String ADD_ACCOUNT = """
            package db.migrate;

            import dev.migrate.Migration;
            import dev.migrate.Operations;
            import dev.migrate.Revision;

            /** Add account. */
            @Revision(id = "3512b954651e", revises = { "2b1ae634e5cd", "ff" }, dependsOn = "aa",
                    branchLabels = "accounts", created = "2026-11-20T21:45:00Z")
            class R3512b954651e_AddAccount implements Migration {

                static {
                    System.setProperty("script.loaded", "true");
                }

                @Override
                public void upgrade(Operations op) {
                    Runnable task = () -> op.dropTable("nested");
                    task.run();
                    new Part().drop(op);
                }

                static class Part {

                    void drop(Operations op) {
                        op.dropTable("account");
                    }

                }

            }
            """;

    private static final String SEED = """
            -- Seed the accounts.
            -- revision: 2b1ae634e5cd
            -- revises:
            -- created: 2026-11-20T21:45:00Z

            -- upgrade
            insert into account values (1);

            insert into account
            values (2);

            -- downgrade
            delete from account
            """;

    private ClassPathRoot root;

    @TempDir
    Path temporary;

    @BeforeEach
    void createRoot() throws Exception {
        this.root = new ClassPathRoot(Files.createDirectory(this.temporary.resolve("root")));
    }

    @Test
    void readsJavaAndSqlSideBySideInTheOrderOfFileNames() {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", SEED)
            .write("db/migrate/deeper/z.sql", "-- Z\n-- revision: z\n-- upgrade\n")
            .write("db/migrate/notes.txt", "nothing to do with it")
            .compile("db/migrate/R3512b954651e_AddAccount.java", ADD_ACCOUNT, "db/migrate/package-info.java",
                    "package db.migrate;\n");
        List<RevisionScript> scripts = load(this.root.loader());
        assertThat(scripts).extracting(RevisionScript::location)
            .containsExactly("db/migrate/2b1ae634e5cd_seed.sql", "db/migrate/R3512b954651e_AddAccount.java",
                    "db/migrate/deeper/z.sql");
    }

    @Test
    void readsAJavaMigrationWithoutLoadingIt() throws Exception {
        System.clearProperty("script.loaded");
        this.root.compile("db/migrate/R3512b954651e_AddAccount.java", ADD_ACCOUNT);
        RevisionScript script = loadOne();
        assertThat(script.id()).isEqualTo("3512b954651e");
        assertThat(script.revises()).containsExactly("2b1ae634e5cd", "ff");
        assertThat(script.dependsOn()).containsExactly("aa");
        assertThat(script.branchLabels()).containsExactly("accounts");
        assertThat(script.message()).isEqualTo("add account");
        assertThat(script.created()).isEqualTo(Instant.parse("2026-11-20T21:45:00Z"));
        assertThat(System.getProperty("script.loaded")).isNull();

        assertThat(RecordingTarget.upgrade(script)).containsExactly(new DropTable(QualifiedName.of("nested"), null),
                new DropTable(QualifiedName.of("account"), null));
        assertThat(System.getProperty("script.loaded")).isEqualTo("true");
        assertThatExceptionOfType(IrreversibleMigrationException.class)
            .isThrownBy(() -> RecordingTarget.downgrade(script));
    }

    @Test
    void readsAnSqlScript() throws Exception {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", SEED);
        RevisionScript script = loadOne();
        assertThat(script.id()).isEqualTo("2b1ae634e5cd");
        assertThat(script.revises()).isEmpty();
        assertThat(script.dependsOn()).isEmpty();
        assertThat(script.branchLabels()).isEmpty();
        assertThat(script.message()).isEqualTo("seed the accounts");
        assertThat(script.created()).isEqualTo(Instant.parse("2026-11-20T21:45:00Z"));
        assertThatNoException().isThrownBy(() -> script.check("postgresql"));
        assertThat(RecordingTarget.upgrade(script)).containsExactly(
                new ExecuteSql("insert into account values (1)", "2b1ae634e5cd_seed.sql:7"),
                new ExecuteSql("insert into account\nvalues (2)", "2b1ae634e5cd_seed.sql:9"));
        assertThat(RecordingTarget.downgrade(script))
            .containsExactly(new ExecuteSql("delete from account", "2b1ae634e5cd_seed.sql:13"));
    }

    @Test
    void anSqlScriptWithoutDowngradeIsIrreversibleAndOneWithAnEmptyDowngradeIsNot() throws Exception {
        this.root.write("db/migrate/1.sql", "-- One\n-- revision: 1\n-- upgrade\n");
        this.root.write("db/migrate/2.sql", "-- Two\n-- revision: 2\n-- upgrade\n-- downgrade\n-- nothing to do\n");
        List<RevisionScript> scripts = load(this.root.loader());
        assertThatExceptionOfType(IrreversibleMigrationException.class)
            .isThrownBy(() -> RecordingTarget.downgrade(scripts.get(0)));
        assertThat(RecordingTarget.downgrade(scripts.get(1))).isEmpty();
    }

    @Test
    void readsScriptsFromAJar() throws Exception {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", SEED)
            .write("db/other/not-a-script.sql", "select 1")
            .compile("db/migrate/R3512b954651e_AddAccount.java", ADD_ACCOUNT);
        List<RevisionScript> scripts = load(ClassPathRoot.loader(this.root.jar()));
        assertThat(scripts).extracting(RevisionScript::location)
            .containsExactly("db/migrate/2b1ae634e5cd_seed.sql", "db/migrate/R3512b954651e_AddAccount.java");
        assertThat(RecordingTarget.upgrade(scripts.get(0))).hasSize(2);
        assertThat(RecordingTarget.upgrade(scripts.get(1))).hasSize(2);
    }

    @Test
    void readsScriptsFromAJarThatHasNoDirectories() throws Exception {
        this.root.write("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
            .write("db/migrate/2b1ae634e5cd_seed.sql", SEED)
            .write("db/migrate/shop/1.sql", "-- One\n-- revision: 1\n-- upgrade\n")
            .write("db/migrate-not/2.sql", "-- Two\n-- revision: 2\n-- upgrade\n")
            .compile("db/migrate/R3512b954651e_AddAccount.java", ADD_ACCOUNT);
        ClassPathRoot other = new ClassPathRoot(Files.createDirectory(this.temporary.resolve("other root")))
            .write("db/migrate/3.sql", "-- Three\n-- revision: 3\n-- upgrade\n");

        List<RevisionScript> scripts = load(ClassPathRoot.loader(other.directory(), this.root.jarWithoutDirectories()));
        List<RevisionScript> alone = load(ClassPathRoot.loader(this.root.jarWithoutDirectories()));

        assertThat(alone).extracting(RevisionScript::location)
            .containsExactly("db/migrate/shop/1.sql", "db/migrate/2b1ae634e5cd_seed.sql",
                    "db/migrate/R3512b954651e_AddAccount.java");
        assertThat(RecordingTarget.upgrade(alone.get(1))).hasSize(2);
        assertThat(RecordingTarget.upgrade(alone.get(2))).hasSize(2);
        assertThat(scripts).extracting(RevisionScript::id).containsExactly("1", "2b1ae634e5cd", "3", "3512b954651e");
    }

    @Test
    void readsScriptsFromAJarWithoutDirectoriesThatAManifestNames() throws Exception {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", SEED);
        this.root.jarWithoutDirectories();
        ClassPathRoot other = new ClassPathRoot(Files.createDirectory(this.temporary.resolve("other root")))
            .write("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: nowhere.jar %s\n"
                .formatted(this.root.directory().getFileName() + ".jar"));
        assertThat(load(ClassPathRoot.loader(other.jar()))).extracting(RevisionScript::location)
            .containsExactly("db/migrate/2b1ae634e5cd_seed.sql");
    }

    @Test
    void readsTheSameLocationInAllRootsOfTheClassPath() throws Exception {
        ClassPathRoot other = new ClassPathRoot(Files.createDirectory(this.temporary.resolve("other root")))
            .write("db/migrate/1.sql", "-- One\n-- revision: 1\n-- upgrade\n");
        this.root.write("db/migrate/2.sql", "-- Two\n-- revision: 2\n-- upgrade\n");
        assertThat(load(ClassPathRoot.loader(other.directory(), this.root.jar()))).extracting(RevisionScript::location)
            .containsExactly("db/migrate/1.sql", "db/migrate/2.sql");
    }

    @Test
    void readsSqlButNoClassesFromTheFileSystem() {
        this.root.write("scripts here/1.sql", "-- One\n-- revision: 1\n-- upgrade\n")
            .compile("R12_Drop.java", ADD_ACCOUNT.replace("package db.migrate;", ""));
        String location = "file:" + this.root.directory();
        List<RevisionScript> scripts = new ScriptDirectory(this.root.loader(), List.of(location)).load();
        assertThat(scripts).extracting(RevisionScript::location)
            .containsExactly(this.root.directory() + "/scripts here/1.sql");
    }

    @Test
    void readsAFileOnceThoughLocationsOverlap() {
        this.root.write("db/migrate/1.sql", "-- One\n-- revision: 1\n-- upgrade\n");
        assertThat(load(this.root.loader(), "classpath:db", "classpath*:/db/migrate/", "db/migrate")).hasSize(1);
    }

    @Test
    void readsAFileOnceThoughItIsOnTheClassPathAndInTheFileSystem() {
        this.root.write("db/migrate/1.sql", "-- One\n-- revision: 1\n-- upgrade\n");
        assertThat(load(this.root.loader(), "classpath:db/migrate", "file:" + this.root.directory() + "/db/migrate"))
            .extracting(RevisionScript::location)
            .containsExactly("db/migrate/1.sql");
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b", "50%", "50%20", "c#", "what?", "a+b", "{x}", "[y]", "ümlaut", "star*" })
    void namesOfDirectoriesMayHaveAnySign(String name) throws Exception {
        ClassPathRoot odd = new ClassPathRoot(Files.createDirectory(this.temporary.resolve(name)))
            .write("db/migrate/" + name + "/1.sql", "-- One\n-- revision: 1\n-- upgrade\ncreate table a (b int);\n");
        List<RevisionScript> scripts = load(odd.loader());
        assertThat(scripts).extracting(RevisionScript::location).containsExactly("db/migrate/" + name + "/1.sql");
        assertThat(RecordingTarget.upgrade(scripts.get(0))).hasSize(1);
    }

    @Test
    void aLinkToADirectoryIsFollowed() throws Exception {
        Path elsewhere = Files.createDirectory(this.temporary.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("1.sql"), "-- One\n-- revision: 1\n-- upgrade\n");
        this.root.write("db/migrate/notes.txt", "");
        Files.createSymbolicLink(this.root.directory().resolve("db/migrate/linked"), elsewhere);
        assertThat(load(this.root.loader())).extracting(RevisionScript::location)
            .containsExactly("db/migrate/linked/1.sql");
    }

    @Test
    void aLinkToADirectoryAboveIsFollowedOnce() throws Exception {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", SEED);
        Path directory = this.temporary.resolve("root/db/migrate");
        Files.createSymbolicLink(directory.resolve("again"), directory);
        assertThat(load(this.root.loader())).extracting(RevisionScript::id).containsExactly("2b1ae634e5cd");
    }

    @ParameterizedTest
    @ValueSource(ints = { 100, 8000, 9000, 100_000 })
    void readsAHeaderOfAnyLength(int length) throws Exception {
        String prose = "-- éé€😀\n".repeat(length / 10);
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", prose + SEED);
        RevisionScript script = loadOne();
        assertThat(script.id()).isEqualTo("2b1ae634e5cd");
        assertThat(script.message()).isEqualTo("éé€😀");
    }

    @Test
    void readsTheSignThatDecodersPutInPlaceOfOthers() throws Exception {
        this.root.write("db/migrate/2b1ae634e5cd_seed.sql", "-- \uFFFD\n-- revision: a\n-- upgrade\n");
        assertThat(loadOne().message()).isEqualTo("\uFFFD");
    }

    @Test
    void aLocationNeedNotExist() {
        assertThat(load(this.root.loader(), "classpath:db/migrate", "file:" + this.root.directory() + "/missing"))
            .isEmpty();
        assertThat(load(this.root.loader())).isEmpty();
    }

    @Test
    void refusesALocationThatIsNoDirectory() {
        assertThatExceptionOfType(MigrateException.class)
            .isThrownBy(() -> load(this.root.loader(), "https://example.com/scripts"))
            .withMessage("The location https://example.com/scripts must begin with classpath: or file:. "
                    + "Correct migrate.locations");
    }

    @Test
    void findsAMigrationThatInheritsTheInterface() throws Exception {
        this.root.compile("db/migrate/R1_Drop.java", """
                package db.migrate;

                @dev.migrate.Revision(id = "1")
                class R1_Drop extends DropsAccount {
                }
                """, "db/migrate/DropsAccount.java", """
                package db.migrate;

                abstract class DropsAccount implements Drops {

                    @Override
                    public void upgrade(dev.migrate.Operations op) {
                        op.dropTable("account");
                    }

                }
                """, "db/migrate/Drops.java", """
                package db.migrate;

                interface Drops extends dev.migrate.Migration {
                }
                """);
        assertThat(RecordingTarget.upgrade(loadOne())).hasSize(1);
    }

    @Test
    void aMessageInTheAnnotationGoesBeforeTheNameOfTheClass() {
        this.root.compile("db/migrate/R1_Drop.java", """
                package db.migrate;

                @dev.migrate.Revision(id = "1", message = "drop it, please")
                class R1_Drop implements dev.migrate.Migration {

                    @Override
                    public void upgrade(dev.migrate.Operations op) {
                    }

                }
                """);
        assertThat(loadOne().message()).isEqualTo("drop it, please");
        assertThat(loadOne().created()).isNull();
    }

    private RevisionScript loadOne() {
        List<RevisionScript> scripts = load(this.root.loader());
        assertThat(scripts).hasSize(1);
        return scripts.get(0);
    }

    private static List<RevisionScript> load(ResourceLoader loader, String... locations) {
        return new ScriptDirectory(loader, (locations.length > 0) ? List.of(locations) : List.of(LOCATION)).load();
    }

}
