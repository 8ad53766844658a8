package dev.migrate.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandArgumentsTests {

    @Test
    void applicationWithoutTheWordIsStartedAsUsual() {
        assertThat(CommandArguments.of(new String[0])).isNull();
        assertThat(CommandArguments.of(new String[] { "--server.port=0", "upgrade", "migrate" })).isNull();
    }

    @Test
    void propertiesOfTheApplicationAreToldFromOptionsOfTheCommand() {
        String[] arguments = { "--spring.profiles.active=postgres", "migrate", "revision", "-m", "say --hello.world=1",
                "--autogenerate", "--head=2b", "--spring.datasource.url=jdbc:h2:mem:x", "--migrate.flag" };

        assertThat(CommandArguments.of(arguments)).isEqualTo(
                new CommandArguments(List.of("revision", "-m", "say --hello.world=1", "--autogenerate", "--head=2b"),
                        List.of("--spring.profiles.active=postgres", "--spring.datasource.url=jdbc:h2:mem:x",
                                "--migrate.flag")));
    }

    @Test
    void fullStopInAValueMakesNoProperty() {
        assertThat(CommandArguments.of(new String[] { "migrate", "revision", "--message=add v1.2" }))
            .isEqualTo(new CommandArguments(List.of("revision", "--message=add v1.2"), List.of()));
    }

}
