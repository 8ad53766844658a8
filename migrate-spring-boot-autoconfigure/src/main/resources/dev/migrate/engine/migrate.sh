#!/bin/sh
# Runs a command of Migrate in this project's application, for instance: ./migrate upgrade head
# It was written by "migrate init", and is yours to change.
#
# The packaged jar is used if nothing was changed since it was built, otherwise the build tool, of which the wrapper
# comes first. A build tool may turn the exit codes 2 and 3 of a command into 1.

cd "$(dirname "$0")" || exit 1

# The directory of the build that this project is a part of: its wrapper may be further up, but not in another repository.
project=$(pwd)
root=$project
directory=$project
while :; do
    for name in mvnw gradlew settings.gradle settings.gradle.kts; do
        if [ -f "$directory/$name" ]; then
            root=$directory
        fi
    done
    if [ -e "$directory/.git" ] || [ "$directory" = / ]; then
        break
    fi
    directory=$(dirname "$directory")
done

newest_jar() {
    newest=
    for jar in target/*.jar build/libs/*.jar; do
        case $jar in
            *-sources.jar | *-javadoc.jar | *-tests.jar | *-plain.jar) continue ;;
        esac
        if [ -f "$jar" ] && { [ -z "$newest" ] || [ -n "$(find "$jar" -newer "$newest")" ]; }; then
            newest=$jar
        fi
    done
    echo "$newest"
}

# A file of the build that is newer than the jar.
changed_since() {
    cd "$root" && find . \( -name target -o -name build -o -name node_modules -o -name '.?*' -o -path '*/src/migrate' \) -prune -o -type f \
        \( -path '*/src/*' -o -name pom.xml -o -name '*.gradle' -o -name '*.gradle.kts' \
        -o -name gradle.properties -o -name '*.versions.toml' \) \
        -newer "$project/$1" -print | head -n 1
}

run_jar() {
    exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$@"
}

# The first wrapper that is executable, in this directory or above it, or the tool of that name that is installed.
tool() {
    directory=$project
    while :; do
        if [ -x "$directory/$1" ]; then
            echo "$directory/$1"
            return
        fi
        if [ "$directory" = "$root" ] || [ "$directory" = / ]; then
            break
        fi
        directory=$(dirname "$directory")
    done
    command -v "$2"
}

# The arguments in one text, each in quotes, as Maven and Gradle take them apart again.
quoted() {
    for argument in "$@"; do
        printf "'%s' " "$(printf '%s\n' "$argument" | sed "s/'/'\"'\"'/g")"
    done
}

jar=$(newest_jar)
if [ -n "$jar" ] && [ -z "$(changed_since "$jar")" ]; then
    run_jar "$jar" migrate "$@"
fi
if [ -f pom.xml ] && maven=$(tool mvnw mvn); then
    exec "$maven" -q spring-boot:run "-Dspring-boot.run.arguments=$(quoted migrate "$@")"
fi
if { [ -f build.gradle ] || [ -f build.gradle.kts ]; } && gradle=$(tool gradlew gradle); then
    exec "$gradle" -q --console=plain -p "$project" bootRun "--args=$(quoted migrate "$@")"
fi
if [ -n "$jar" ]; then
    run_jar "$jar" migrate "$@"
fi
echo "./migrate: neither Maven nor Gradle can be run for this project, and no jar was built in target or build/libs." >&2
echo "Install the build tool that the project has a pom.xml or build.gradle for, or change this script." >&2
exit 1
