# Sets $java to a Java of 17 or newer, or ends the script that reads this file.

# Prints the major version of the Java in a folder, 0 when there is none.
major() {
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -x "$1/bin/java" ] && echo "${version:-0}" || echo 0
}

java=
on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
for candidate in "$JAVA_HOME" "${on_path%/bin/java}" /usr/lib/jvm/*; do
  if [ -n "$candidate" ] && [ "$(major "$candidate")" -ge 17 ]; then
    java=$candidate/bin/java
    break
  fi
done
if [ -z "$java" ]; then
  echo "知白需要 Java 17 或更高版本：请安装后重试，或用 JAVA_HOME 指明其所在文件夹。" >&2
  echo "Zhibai needs Java 17 or newer: install it, or point JAVA_HOME to it." >&2
  exit 2
fi
