package dev.migrate.sample.session;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.migrate.sample.session.SampleProject.Result;
import dev.migrate.sample.session.Session.Step;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Does what the README's first session says, and sees what it shows but for identifiers,
 * times and names that are never the same.
 */
class FirstSessionIT {

    private static final String JAVA = "java -jar target/sample-app.jar";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private @Nullable Process application;

    @AfterEach
    void stopApplication() {
        if (this.application != null) {
            this.application.destroyForcibly();
        }
    }

    @Test
    void readmeSaysWhatHappens() throws Exception {
        SampleProject project = new SampleProject(this.directory);
        int port = freePort();
        Result last = new Result(0, "", "");
        for (Step step : Session.read(Path.of("../README.md")).steps()) {
            if (step.command().equals("java")) {
                addField(project, step.text());
            }
            else if (step.command().contains("mvnw")) {
                project.build();
            }
            else if (step.command().equals(JAVA)) {
                this.application = project.start(Map.of("SERVER_PORT", String.valueOf(port)));
                assertLogged(project, step.text());
            }
            else if (step.command().startsWith(JAVA + " ")) {
                stopApplication();
                last = project.run(words(step.command().substring(JAVA.length())));
                assertThat(last.exitCode()).as(last.error()).isZero();
                assertSame(last.output(), step.text());
            }
            else if (step.command().startsWith("cat ")) {
                assertSame(content(project, step.command().substring(4)), step.text());
            }
            else if (step.command().startsWith("curl ")) {
                last = new Result(0, get(step.command().substring(5).replace("8080", String.valueOf(port))), "");
            }
            else if (step.command().equals("json")) {
                assertSameJson(last.output(), step.text());
            }
            else {
                assertThat(step.command()).isEqualTo("cd sample-app");
            }
        }
    }

    private static void addField(SampleProject project, String field) throws IOException {
        Path member = project.resolve("src/main/java/dev/migrate/sample/membership/Member.java");
        String source = Files.readString(member);
        String above = "    private Instant registeredAt;\n";
        assertThat(source).contains(above);
        Files.writeString(member, source.replace(above, above + "\n" + field));
    }

    private static void assertLogged(SampleProject project, String lines) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> project.output().contains("Started Library"));
        String logged = project.output()
            .lines()
            .filter((line) -> line.contains("dev.migrate.Migrate "))
            .map((line) -> line.substring(line.indexOf(" : ") + 3))
            .reduce("", (all, line) -> all + line + "\n");
        assertSame(logged, lines);
    }

    private static String content(SampleProject project, String pattern) throws IOException {
        Path path = Path.of(pattern);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(project.resolve(path.getParent().toString()),
                path.getFileName().toString())) {
            return Files.readString(files.iterator().next());
        }
    }

    private static String get(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address)).build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private static void assertSame(String actual, String expected) {
        assertThat(normalized(actual)).isEqualTo(normalized(expected));
    }

    private static void assertSameJson(String actual, String expected) {
        JsonMapper mapper = new JsonMapper();
        JsonNode answer = mapper.readTree(actual);
        ArrayNode history = (ArrayNode) answer.at("/contexts/library/migrateBeans/migrate/history");
        while (history.size() > 1) {
            history.remove(0);
        }
        assertSame(answer.toPrettyString(), mapper.readTree(expected).toPrettyString());
    }

    /**
     * Numbers identifiers in the order in which they come, and takes out times, names and
     * hashes.
     */
    private static String normalized(String text) {
        String timeless = text.replaceAll("\\d+ ms", "N ms")
            .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "TIME")
            .replaceAll("PT[0-9.]+S", "DURATION")
            .replaceAll("sha256:[0-9a-f]{64}", "HASH")
            .replaceAll("(\"(?:user|host)\" : )\"[^\"]*\"", "$1NAME");
        Map<String, String> identifiers = new HashMap<>();
        return Pattern.compile("(?<![0-9a-z])R?([0-9a-f]{12})(?![0-9a-z])")
            .matcher(timeless)
            .replaceAll((identifier) -> Matcher.quoteReplacement(
                    identifiers.computeIfAbsent(identifier.group(1), (key) -> "ID" + (identifiers.size() + 1))));
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command)
            .results()
            .forEach((word) -> words.add((word.group(1) != null) ? word.group(1) : word.group(2)));
        return words.toArray(String[]::new);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
