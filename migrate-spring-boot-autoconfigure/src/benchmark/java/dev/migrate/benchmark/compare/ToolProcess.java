package dev.migrate.benchmark.compare;

/**
 * One tool as a process of its own.
 */
final class ToolProcess {

    private ToolProcess() {
    }

    /**
     * Compares once.
     * @param arguments the tool, the URL, user and password of the database, and how many
     * entities there are
     * @throws Exception if that fails
     */
    public static void main(String[] arguments) throws Exception {
        Tool.valueOf(arguments[0])
            .contender()
            .run(new Target(arguments[1], arguments[2], arguments[3], Integer.parseInt(arguments[4])));
        System.exit(0);
    }

}
