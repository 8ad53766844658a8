package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import dev.migrate.operation.Operation;

import org.springframework.util.StringUtils;

/**
 * Writes what a method of a migration does. A method that would grow too large for a
 * class file, as the first revision of a large database does, is spread over nested
 * classes, each with a constant pool of its own.
 */
final class JavaMethod {

    /** Far from 64 KB of code and 65,535 constants, however long the lines are. */
    private static final int MAXIMUM_LINES = 2000;

    private static final int COMMENT_WIDTH = 90;

    private static final String STEP = "    ";

    private final String name;

    private final JavaImports imports;

    private final List<String> lines = new ArrayList<>();

    private final List<String> nestedClasses = new ArrayList<>();

    /**
     * Writes a method.
     * @param name the name of the method
     * @param instructions what it does
     * @param imports takes what has to be imported
     */
    JavaMethod(String name, List<Instruction> instructions, JavaImports imports) {
        this.name = name;
        this.imports = imports;
        List<String> body = body(instructions, STEP + STEP);
        if (body.isEmpty()) {
            body.add(STEP + STEP + "// nothing to do");
        }
        else if (body.size() > MAXIMUM_LINES) {
            body = nested(instructions);
        }
        this.lines.addAll(body);
    }

    /**
     * What the method does, without its braces.
     * @return the lines; never none
     */
    List<String> lines() {
        return this.lines;
    }

    /**
     * The nested classes, each with an empty line before it.
     * @return the lines; usually empty
     */
    List<String> nestedClasses() {
        return this.nestedClasses;
    }

    private List<String> body(List<Instruction> instructions, String indentation) {
        Paragraphs body = new Paragraphs();
        JavaOperations operations = new JavaOperations(this.imports);
        instructions.forEach((instruction) -> body.add(instruction, lines(instruction, operations, indentation)));
        return new ArrayList<>(body.lines());
    }

    private List<String> nested(List<Instruction> instructions) {
        List<String> calls = new ArrayList<>();
        JavaOperations operations = new JavaOperations(this.imports);
        Paragraphs part = new Paragraphs();
        for (Instruction instruction : instructions) {
            List<String> next = lines(instruction, operations, STEP + STEP + STEP);
            if (!part.lines().isEmpty() && part.lines().size() + next.size() > MAXIMUM_LINES) {
                calls.add(addClass(part.lines(), calls.size() + 1));
                part = new Paragraphs();
            }
            part.add(instruction, next);
        }
        calls.add(addClass(part.lines(), calls.size() + 1));
        return calls;
    }

    private String addClass(List<String> body, int number) {
        String className = StringUtils.capitalize(this.name) + number;
        this.nestedClasses.addAll(List.of("", STEP + "private static final class " + className + " {", ""));
        this.nestedClasses.add(STEP + STEP + "static void run(Operations op) {");
        this.nestedClasses.addAll(body);
        this.nestedClasses.addAll(List.of(STEP + STEP + "}", "", STEP + "}"));
        return STEP + STEP + className + ".run(op);";
    }

    private static List<String> lines(Instruction instruction, JavaOperations operations, String indentation) {
        List<String> lines = new ArrayList<>();
        for (String remark : instruction.remarks()) {
            String comment = JavaText.comment(Prose.line(remark));
            if (!comment.isEmpty()) {
                lines.addAll(Prose.wrap(comment, indentation + "// ", COMMENT_WIDTH));
            }
        }
        Operation alternative = instruction.alternative();
        if (alternative != null) {
            // The formatter would fill up the line before, and breaks lines of its own.
            lines.add(indentation + "//");
            JavaLayout.lines(alternative.accept(operations), "")
                .forEach((line) -> lines.addAll(Prose.wrap(line, indentation + "// ", COMMENT_WIDTH)));
        }
        lines.addAll(JavaLayout.lines(instruction.operation().accept(operations), indentation));
        return lines;
    }

}
