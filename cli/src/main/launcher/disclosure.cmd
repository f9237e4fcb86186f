@echo off
rem Runs the command line that lies beside it.
setlocal DisableDelayedExpansion
rem What the library prints is UTF-8; the console gets its own code page back.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
set "java=java.exe"
if not defined JAVA_HOME goto found
set "java=%JAVA_HOME:"=%\bin\java.exe"
:found
"%java%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 goto no_java
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn48m -Xmx512m -Dfile.encoding=UTF-8 -Dpicocli.ansi=false -jar "%~dp0lib\disclosure.jar" %*
set "status=%errorlevel%"
goto end
:no_java
type "%~dp0lib\java.txt" >&2
set "status=2"
:end
chcp %page% >nul
rem What asks for the status of this file sees that of its last command.
"%COMSPEC%" /d /c exit %status%
