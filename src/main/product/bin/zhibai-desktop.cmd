@echo off
rem Opens Zhibai's window with a Java of 17 or newer.
rem   ZHIBAI_WORKSPACE  folder of the settings; otherwise .zhibai in the user's folder
rem   JAVA_OPTS         options for Java, such as -Xmx2g
rem   JAVA_HOME         the Java to use; otherwise the one on the path
setlocal
for %%i in ("%~dp0..") do set "ZHIBAI=%%~fi"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>nul
if errorlevel 1 (
  echo Zhibai needs Java 17 or newer: install it, or point JAVA_HOME to it. 1>&2
  exit /b 2
)
for %%i in ("%ZHIBAI%\plugins\org.eclipse.equinox.launcher-*.jar") do set "LAUNCHER=%%~fi"

rem 23 asks for another start, in another language for instance.
:start
"%JAVA%" -Xshare:auto -Xms32m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 ^
  "-Dzhibai.home=%ZHIBAI%" %JAVA_OPTS% -classpath "%LAUNCHER%;%ZHIBAI%\lib\zhibai.jar" ^
  org.zhibai.desktop.launch.Launch %*
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
