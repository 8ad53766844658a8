package dev.migrate.script;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

import dev.migrate.MigrateException;

/**
 * How the files of new revisions are named, with the tokens of Alembic's
 * {@code file_template} in braces: {@code {year}/{rev}_{slug}} is
 * {@code 2026/3512b954651e_add_account.sql}. What is before a slash is a directory below
 * the script location.
 * <p>
 * In the name of a Java class the slug is written {@code AddAccount}, an {@code R} comes
 * first and an underscore stands for what a name cannot have. A directory is a package
 * there, and has to be the name of one.
 */
public final class FileTemplate {

    /** The names that Alembic gives by default. */
    public static final FileTemplate DEFAULT = new FileTemplate("{rev}_{slug}", Slug.MAXIMUM_LENGTH);

    private static final String PROPERTY = "migrate.revision.file-template";

    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)\\}");

    private static final Pattern UNFIT_FOR_FILES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private static final Pattern BEFORE_SLUG = Pattern.compile("[_. -]*\\{slug\\}");

    private static final Pattern AT_THE_ENDS = Pattern.compile("^[_. -]+|[_. -]+$");

    private final String pattern;

    private final int slugLength;

    /**
     * A template.
     * @param pattern the name with its tokens, without the extension
     * @param slugLength how many characters of the message the slug may have; it is cut
     * between words
     */
    public FileTemplate(String pattern, int slugLength) {
        this.pattern = pattern;
        this.slugLength = slugLength;
    }

    /**
     * The name of an SQL script.
     * @param draft the revision
     * @param created when it is written, in the time zone that the name shall have
     * @return the file below the script location, with a slash after each directory
     * @throws MigrateException if the template is no good
     */
    String sqlFile(RevisionDraft draft, ZonedDateTime created) {
        List<String> segments = segments(draft, created, Slug.of(draft.message(), slugLength()));
        segments.replaceAll((segment) -> UNFIT_FOR_FILES.matcher(segment).replaceAll("_"));
        return String.join("/", segments) + ".sql";
    }

    /**
     * The name of a class, with the packages that the template puts it in.
     * @param draft the revision
     * @param created when it is written, in the time zone that the name shall have
     * @return the name below the package of the script location, with full stops between
     * its parts
     * @throws MigrateException if the template is no good, for Java at least
     */
    String javaClass(RevisionDraft draft, ZonedDateTime created) {
        List<String> segments = segments(draft, created, MigrationClassName.words(draft.message(), slugLength()));
        int last = segments.size() - 1;
        for (String directory : segments.subList(0, last)) {
            if (!SourceVersion.isName(directory, SourceVersion.RELEASE_17) || directory.indexOf('.') >= 0) {
                throw failure("puts Java revisions in the directory %s, which cannot be a package".formatted(directory),
                        "Begin it with a letter, such as y{year} for {year}, or write the revision with --format sql");
            }
        }
        segments.set(last, MigrationClassName.of(segments.get(last)));
        return String.join(".", segments);
    }

    private int slugLength() {
        if (this.slugLength < 1) {
            throw new MigrateException(
                    "migrate.revision.truncate-slug-length is %d, and no name is that short. Nothing was written. Set it to 1 or more"
                        .formatted(this.slugLength));
        }
        return this.slugLength;
    }

    private List<String> segments(RevisionDraft draft, ZonedDateTime created, String slug) {
        List<String> segments = new ArrayList<>();
        for (String segment : this.pattern.split("/", -1)) {
            String expanded = expand(segment, draft, created, slug);
            if (expanded.isBlank() || expanded.equals(".") || expanded.equals("..")) {
                throw failure("has the directory or file '%s' in it".formatted(segment),
                        "Name files below the script location, with one slash after each directory");
            }
            segments.add(expanded);
        }
        if (!this.pattern.substring(this.pattern.lastIndexOf('/') + 1).contains("{rev}")) {
            throw failure("has no {rev} in the name of the file, which revisions with the same message would share",
                    "Add it, for instance: {rev}_{slug}");
        }
        return segments;
    }

    private String expand(String segment, RevisionDraft draft, ZonedDateTime created, String slug) {
        boolean withoutSlug = slug.isEmpty() && segment.contains("{slug}");
        String text = withoutSlug ? BEFORE_SLUG.matcher(segment).replaceAll("") : segment;
        Matcher token = TOKEN.matcher(withoutSlug ? AT_THE_ENDS.matcher(text).replaceAll("") : text);
        return token.replaceAll((match) -> Matcher.quoteReplacement(switch (match.group(1)) {
            case "rev" -> draft.id();
            case "slug" -> slug;
            default -> token(match.group(1)).of(created);
        }));
    }

    private TimeToken token(String name) {
        return Arrays.stream(TimeToken.values())
            .filter((token) -> token.toString().equals(name))
            .findFirst()
            .orElseThrow(() -> failure("has the token {%s}, which does not exist".formatted(name), meantBy(name)
                    + "There are {rev}, {slug}, {epoch}, {year}, {month}, {day}, {hour}, {minute} " + "and {second}"));
    }

    private static String meantBy(String name) {
        return Arrays.stream(TimeToken.values())
            .map(TimeToken::toString)
            .filter((token) -> Spelling.isClose(name, token))
            .findFirst()
            .map((token) -> "Did you mean {" + token + "}? ")
            .orElse("");
    }

    private MigrateException failure(String found, String advice) {
        return new MigrateException(
                "%s (%s) %s. Nothing was written. %s".formatted(PROPERTY, this.pattern, found, advice));
    }

    private enum TimeToken {

        EPOCH, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND;

        String of(ZonedDateTime time) {
            return switch (this) {
                case EPOCH -> String.valueOf(time.toEpochSecond());
                case YEAR -> "%04d".formatted(time.getYear());
                case MONTH -> "%02d".formatted(time.getMonthValue());
                case DAY -> "%02d".formatted(time.getDayOfMonth());
                case HOUR -> "%02d".formatted(time.getHour());
                case MINUTE -> "%02d".formatted(time.getMinute());
                case SECOND -> "%02d".formatted(time.getSecond());
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
