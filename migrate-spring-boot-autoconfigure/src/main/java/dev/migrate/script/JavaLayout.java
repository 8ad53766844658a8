package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Breaks statements into lines of at most 120 characters, exactly as spring-javaformat
 * does: arguments fill the lines, and continue eight columns further in; a chain of calls
 * that does not fit in one line has a line for each call, four columns further in.
 */
final class JavaLayout {

    static final int WIDTH = 120;

    private static final String STEP = "    ";

    private static final String CONTINUATION = STEP + STEP;

    private final List<String> lines = new ArrayList<>();

    private JavaLayout() {
    }

    /**
     * Lays out statements.
     * @param statements the statements
     * @param indentation what stands before each
     * @return the lines
     */
    static List<String> lines(List<JavaStatement> statements, String indentation) {
        JavaLayout layout = new JavaLayout();
        statements.forEach((statement) -> layout.add(statement, indentation));
        return layout.lines;
    }

    /**
     * Fills lines with arguments.
     * @param opening what stands before the first argument, with its indentation
     * @param arguments the arguments
     * @param closing what stands after the last argument
     * @param indentation what stands before an argument that begins a line
     * @return the lines
     */
    static List<String> fill(String opening, List<String> arguments, String closing, String indentation) {
        List<String> lines = new ArrayList<>();
        String line = opening;
        boolean empty = true;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i) + ((i < arguments.size() - 1) ? "," : closing);
            String longer = empty ? line + argument : line + " " + argument;
            if (longer.length() <= WIDTH) {
                line = longer;
            }
            else {
                lines.add(line);
                line = indentation + argument;
            }
            empty = false;
        }
        lines.add(line);
        return lines;
    }

    private void add(JavaStatement statement, String indentation) {
        JavaCall first = statement.calls().get(0);
        JavaLambda lambda = first.lambda();
        if (lambda != null) {
            addWithLambda(indentation + statement.start(), first, lambda, indentation);
            return;
        }
        String block = first.block();
        if (block != null) {
            addBlock(indentation + statement.start() + first.method() + "(", block, indentation + CONTINUATION);
            return;
        }
        String oneLine = indentation + statement.start()
                + statement.calls().stream().map(JavaCall::text).collect(Collectors.joining(".")) + ";";
        if (oneLine.length() <= WIDTH) {
            this.lines.add(oneLine);
        }
        else if (statement.calls().size() == 1) {
            addCall(statement, indentation);
        }
        else {
            addChain(statement, indentation);
        }
    }

    private void addBlock(String opening, String text, String indentation) {
        List<String> content = block(text, indentation);
        if (fits(content)) {
            this.lines.add(opening + "\"\"\"");
            this.lines.addAll(content);
        }
        else {
            this.lines.addAll(List.of(opening, indentation + "\"\"\""));
            this.lines.addAll(block(text, indentation + CONTINUATION));
        }
    }

    private static List<String> block(String text, String indentation) {
        List<String> lines = new ArrayList<>(JavaText.block(text, indentation));
        lines.add(lines.remove(lines.size() - 1) + ");");
        return lines;
    }

    private void addWithLambda(String opening, JavaCall call, JavaLambda lambda, String indentation) {
        if (lambda.isChain()) {
            List<String> filled = fill(opening + call.method() + "(", call.chainedArguments(), ");",
                    indentation + CONTINUATION);
            if (fits(filled)) {
                this.lines.addAll(filled);
                return;
            }
        }
        List<String> arguments = new ArrayList<>(call.arguments());
        arguments.add(lambda.head());
        List<String> head = fill(opening + call.method() + "(", arguments, "", indentation + CONTINUATION);
        this.lines.addAll(head);
        String base = (head.size() > 1) ? indentation + CONTINUATION : indentation;
        lambda.body().forEach((statement) -> add(statement, base + STEP));
        this.lines.add(base + "});");
    }

    private void addChain(JavaStatement statement, String indentation) {
        List<JavaCall> calls = statement.calls();
        int next = 1;
        String head = indentation + statement.start() + calls.get(0).text();
        if (head.length() <= WIDTH) {
            this.lines.add(head);
        }
        else {
            List<String> beside = call(indentation + statement.start(), calls.get(0), "", indentation + CONTINUATION);
            List<String> below = below(calls.get(0), "", indentation);
            if (fits(below) && below.size() <= beside.size()) {
                this.lines.add(receiver(statement, indentation));
                next = 0;
            }
            else {
                this.lines.addAll(beside);
            }
        }
        for (int i = next; i < calls.size(); i++) {
            this.lines.addAll(below(calls.get(i), (i == calls.size() - 1) ? ";" : "", indentation));
        }
    }

    private void addCall(JavaStatement statement, String indentation) {
        JavaCall call = statement.calls().get(0);
        List<String> beside = call(indentation + statement.start(), call, ";", indentation + CONTINUATION);
        List<String> below = below(call, ";", indentation);
        if (statement.start().endsWith(".") && call.arguments().size() == 1 && below.size() == 1 && fits(below)) {
            this.lines.add(receiver(statement, indentation));
            this.lines.addAll(below);
        }
        else {
            this.lines.addAll(beside);
        }
    }

    private static String receiver(JavaStatement statement, String indentation) {
        return indentation + statement.start().substring(0, statement.start().length() - 1);
    }

    private static List<String> below(JavaCall call, String end, String indentation) {
        return call(indentation + STEP + ".", call, end, indentation + STEP + CONTINUATION);
    }

    private static List<String> call(String opening, JavaCall call, String end, String indentation) {
        if (call.arguments().isEmpty()) {
            return List.of(opening + call.method() + "()" + end);
        }
        return fill(opening + call.method() + "(", call.arguments(), ")" + end, indentation);
    }

    private static boolean fits(List<String> lines) {
        return lines.stream().allMatch((line) -> line.length() <= WIDTH);
    }

}
