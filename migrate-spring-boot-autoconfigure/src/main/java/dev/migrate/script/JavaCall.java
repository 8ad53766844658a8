package dev.migrate.script;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A call of a method.
 *
 * @param method the name of the method
 * @param arguments the arguments as source
 * @param lambda the last argument, if it is a lambda expression
 * @param block the last argument, if it is to be a text block
 */
record JavaCall(String method, List<String> arguments, @Nullable JavaLambda lambda, @Nullable String block) {

    JavaCall {
        arguments = List.copyOf(arguments);
    }

    JavaCall(String method, List<String> arguments, @Nullable JavaLambda lambda) {
        this(method, arguments, lambda, null);
    }

    static JavaCall of(String method, String... arguments) {
        return new JavaCall(method, List.of(arguments), null);
    }

    static JavaCall of(String method, List<String> texts) {
        return new JavaCall(method, texts.stream().map(JavaText::literal).toList(), null);
    }

    /**
     * All arguments, with the lambda expression as a chain.
     * @return the arguments as source
     */
    List<String> chainedArguments() {
        List<String> all = new ArrayList<>(this.arguments);
        if (this.lambda != null) {
            all.add(this.lambda.chain());
        }
        return all;
    }

    String text() {
        return this.method + "(" + String.join(", ", chainedArguments()) + ")";
    }

}
