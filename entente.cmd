@echo off
rem Starts Entente. Builds it first, on first use and when its sources have changed; whether they have is seen here,
rem without starting Maven.
rem
rem   JAVA_HOME          the Java to use, otherwise the one on the PATH: a JDK, 17 or newer
rem   ENTENTE_JAVA_OPTS  more options for it, for instance -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "LAUNCH=%ROOT%\web\target\launch"
set "MODULES=engine scenarios results web"

call :find_java || exit /b 1
if not exist "%LAUNCH%" mkdir "%LAUNCH%" || (
    call :say "entente: cannot write to %LAUNCH%, where Entente is built."
    exit /b 1
)
call :is_fresh || call :build_alone || exit /b 1

set "NATIVE="
if %MAJOR% GEQ 22 set "NATIVE=--enable-native-access=ALL-UNNAMED"
rem The compiler that takes its time waits until code has run ten times as often as it would ask for: most commands are short.
set "LATE=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
set "LATE=%LATE% -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
"%JAVA%" -XX:+UseSerialGC -Xshare:auto %LATE% %NATIVE% -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR ^
    %ENTENTE_JAVA_OPTS% -cp "%LAUNCH%\%APP%\*" entente.web.launch.Main %*
exit /b %ERRORLEVEL%

:say
>&2 echo %~1
exit /b 0

rem JAVA: the program; JDK: its folder; MAJOR: its version, from its release file where there is one.
:find_java
if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA="
    for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA set "JAVA=%%J"
)
if not defined JAVA (
    call :say "entente: Java is missing: install a JDK 17 or newer, or set JAVA_HOME."
    exit /b 1
)
if not exist "%JAVA%" (
    call :say "entente: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it: set it to a JDK 17 or newer, or unset it."
    exit /b 1
)
for %%J in ("%JAVA%\..\..") do set "JDK=%%~fJ"
set "VERSION="
if exist "%JDK%\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%JDK%\release") do if "%%K"=="JAVA_VERSION" set "VERSION=%%~L"
if not defined VERSION for /f "tokens=3" %%V in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do set "VERSION=%%~V"
set "MAJOR="
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else set "MAJOR=%%A"
if not defined MAJOR (
    call :say "entente: cannot tell the version of %JAVA%: set JAVA_HOME to a JDK 17 or newer."
    exit /b 1
)
if %MAJOR% LSS 17 (
    call :say "entente: %JAVA% is Java %VERSION%: Entente needs 17 or newer. Install one, or set JAVA_HOME to it."
    exit /b 1
)
exit /b 0

rem Every file a build reads, with its size and time. robocopy only lists here (/L); it copies nothing.
:sources
set "LIST=/L /TS /FP /NJH /NJS /NDL /NC /NP"
(
    robocopy "%ROOT%" "%LAUNCH%\nowhere" pom.xml %LIST%
    robocopy "%ROOT%\.mvn" "%LAUNCH%\nowhere" %LIST%
    for %%M in (%MODULES%) do (
        robocopy "%ROOT%\%%M" "%LAUNCH%\nowhere" pom.xml %LIST%
        robocopy "%ROOT%\%%M\src\main" "%LAUNCH%\nowhere" /E %LIST%
    )
) > "%~1" 2>nul
exit /b 0

rem The last build is described in web\target\launch: the folder of its jars in `app`, what it was made from in `built`.
:is_fresh
set "APP="
if not exist "%LAUNCH%\app" exit /b 1
set /p APP=<"%LAUNCH%\app"
if not defined APP exit /b 1
if not exist "%LAUNCH%\%APP%\" exit /b 1
set "NOW=%LAUNCH%\now-%RANDOM%%RANDOM%"
call :sources "%NOW%"
fc /b "%NOW%" "%LAUNCH%\built" >nul 2>&1
set "DIFFERENT=%ERRORLEVEL%"
del "%NOW%"
exit /b %DIFFERENT%

rem One build at a time.
:build_alone
set "WAITING=1"
:wait
mkdir "%LAUNCH%\locked" 2>nul && goto locked
if defined WAITING call :say "Another build of Entente is under way: waiting for it ... (If there is none, remove %LAUNCH%\locked.)"
set "WAITING="
ping -n 2 127.0.0.1 >nul
goto wait
:locked
set "FAILED=0"
call :is_fresh || call :build || set "FAILED=1"
rmdir "%LAUNCH%\locked"
exit /b %FAILED%

:build
if exist "%LAUNCH%\app" (
    call :say "Sources have changed: building Entente ..."
) else (
    call :say "Building Entente (first use, about a minute) ..."
)
where mvn >nul 2>&1 || (
    call :say "entente: Maven is missing: install it and put mvn on the PATH."
    exit /b 1
)
if not exist "%JDK%\bin\javac.exe" (
    if defined JAVA_HOME (
        call :say "entente: %JDK% has no compiler: building needs a JDK."
        exit /b 1
    )
) else set "JAVA_HOME=%JDK%"
set "LOG=%LAUNCH%\build.log"
call :sources "%LAUNCH%\built.new"
call :clean
pushd "%ROOT%"
call mvn -q -B -ntp -Dentente.launch -Dbuild.folder=target/launch-build -Dmaven.test.skip=true -Denforcer.skip=true package > "%LOG%" 2>&1 < nul
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
    type "%LOG%" >&2
    call :say "entente: building failed. The log is above and in %LOG%"
    exit /b 1
)
rem Each build has a folder of its own, because an older one may still be running.
set "APP=app-%RANDOM%%RANDOM%"
move "%ROOT%\web\target\launch-build\lib" "%LAUNCH%\%APP%" >nul || exit /b 1
move "%ROOT%\web\target\launch-build\entente-web-*.jar" "%LAUNCH%\%APP%" >nul || exit /b 1
move /y "%LAUNCH%\built.new" "%LAUNCH%\built" >nul || exit /b 1
>"%LAUNCH%\app" echo %APP%
call :clean
rem A folder that is in use cannot be renamed, and stays.
for /d %%D in ("%LAUNCH%\app-*") do if not "%%~nxD"=="%APP%" (
    ren "%%D" "old-%%~nxD" 2>nul && rd /s /q "%LAUNCH%\old-%%~nxD"
)
call :say "Built."
exit /b 0

:clean
for %%M in (%MODULES%) do if exist "%ROOT%\%%M\target\launch-build" rd /s /q "%ROOT%\%%M\target\launch-build"
exit /b 0
