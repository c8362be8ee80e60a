@echo off
rem Starts Entente. Builds it first, on first use and when what stands in its sources has changed; LaunchOptions sees whether
rem it has, and what Java is to be started with.
rem
rem   JAVA_HOME          the Java to use, otherwise the one on the PATH: a JDK, 17 or newer
rem   ENTENTE_JAVA_OPTS  more options for it, for instance -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "LAUNCH=%ROOT%\web\target\launch"
set "LAUNCHER=%ROOT%\web\src\main\java\entente\web\launch\LaunchBuild.java"

set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" --list-modules 2>nul | findstr /b /c:"jdk.compiler@" >nul || (
    >&2 echo entente: "%JAVA%" is no JDK of Java 17 or newer: install one, or set JAVA_HOME to it.
    exit /b 1
)

call :find_app
if not defined APP "%JAVA%" -Dfile.encoding=UTF-8 "%LAUNCHER%" "%ROOT%" || exit /b 1
call :find_app
set "OPTIONS=%LAUNCH%\options-%RANDOM%%RANDOM%"
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -cp "%LAUNCH%\%APP%\entente-web.jar" entente.web.launch.LaunchOptions "%ROOT%" "%OPTIONS%" %* || exit /b 1
rem What has just been built, if anything has.
call :find_app
"%JAVA%" "@%OPTIONS%" %ENTENTE_JAVA_OPTS% -jar "%LAUNCH%\%APP%\entente-web.jar" %*
set "CODE=%ERRORLEVEL%"
del "%OPTIONS%" 2>nul
exit /b %CODE%

:find_app
set "APP="
if exist "%LAUNCH%\built" for /f "usebackq tokens=3" %%A in ("%LAUNCH%\built") do set "APP=%%A"
if defined APP if not exist "%LAUNCH%\%APP%\entente-web.jar" set "APP="
exit /b 0
