package dev.migrate.script;

import java.util.List;

/**
 * A lambda expression that says more of what its parameter stands for.
 *
 * @param parameter the name of the parameter
 * @param body the statements
 */
record JavaLambda(String parameter, List<JavaStatement> body) {

    JavaLambda {
        body = List.copyOf(body);
    }

    /**
     * A lambda expression that calls one method of its parameter after the other.
     * @param parameter the name of the parameter
     * @param calls the calls
     * @return the lambda expression
     */
    static JavaLambda of(String parameter, List<JavaCall> calls) {
        return new JavaLambda(parameter,
                calls.stream().map((call) -> new JavaStatement(parameter + ".", List.of(call))).toList());
    }

    String head() {
        return this.parameter + " -> {";
    }

    /**
     * The lambda expression as one expression, a chain of calls.
     * @return the expression
     */
    String chain() {
        StringBuilder chain = new StringBuilder(this.parameter).append(" -> ").append(this.parameter);
        this.body.forEach((statement) -> statement.calls().forEach((call) -> chain.append('.').append(call.text())));
        return chain.toString();
    }

    /**
     * Whether the statements depend on nothing but the parameter, so that they can be
     * chained.
     * @return whether {@link #chain} may be used
     */
    boolean isChain() {
        return !this.parameter.equals("table")
                && this.body.stream().allMatch((statement) -> statement.start().equals(this.parameter + "."));
    }

}
