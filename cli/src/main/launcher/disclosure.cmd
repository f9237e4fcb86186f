@echo off
rem Runs the command line that lies beside it.
setlocal
chcp 65001 >nul
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn48m -Xmx512m -Dfile.encoding=UTF-8 -Dpicocli.ansi=false -jar "%~dp0lib\disclosure.jar" %*
exit /b %errorlevel%
