@echo off
rem Runs a command of Migrate in this project's application, for instance: migrate upgrade head
rem It was written by "migrate init", and is yours to change.
setlocal
pushd "%~dp0"
set arguments=migrate %*
set arguments=%arguments:"='%
if exist pom.xml (
    if exist mvnw.cmd (
        call mvnw.cmd -q spring-boot:run "-Dspring-boot.run.arguments=%arguments%"
    ) else (
        call mvn -q spring-boot:run "-Dspring-boot.run.arguments=%arguments%"
    )
) else if exist gradlew.bat (
    call gradlew.bat -q --console=plain bootRun "--args=%arguments%"
) else if exist build.gradle (
    call gradle -q --console=plain bootRun "--args=%arguments%"
) else if exist build.gradle.kts (
    call gradle -q --console=plain bootRun "--args=%arguments%"
) else (
    for %%j in (target\*.jar build\libs\*.jar) do (
        java -jar "%%j" migrate %*
        goto end
    )
    echo migrate: there is no pom.xml, no build.gradle and no jar in target or build\libs. 1>&2
    popd
    exit /b 1
)
:end
set code=%errorlevel%
popd
exit /b %code%
