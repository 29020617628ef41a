@echo off
rem Starts Zhibai with a Java of 17 or newer.
rem   JAVA_OPTS   options for Java, such as -Xmx256m
rem   JAVA_HOME   the Java to use; otherwise the one on the path
setlocal
for %%i in ("%~dp0..") do set "ZHIBAI=%%~fi"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo Zhibai needs Java 17 or newer: install it, or point JAVA_HOME to it. 1>&2
  exit /b 2
)
set "ARCHIVE="
if exist "%ZHIBAI%\lib\zhibai.jsa" set ARCHIVE="-XX:SharedArchiveFile=%ZHIBAI%\lib\zhibai.jsa"
chcp 65001 >nul
"%JAVA%" -Xshare:auto %ARCHIVE% -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC ^
  -Dfile.encoding=UTF-8 "-Dzhibai.home=%ZHIBAI%" %JAVA_OPTS% -jar "%ZHIBAI%\lib\zhibai.jar" %*
exit /b %errorlevel%
