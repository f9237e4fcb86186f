# Starts the command line. Sourced by those who know where things are: jar, archive (to be made) and sample (a report).

java="${JAVA_HOME:+$JAVA_HOME/bin/}java"

# The archive has been made by one that is new enough; Java 8 calls itself 1.8.
is_usable() {
  command -v "$java" >/dev/null || return 1
  [ -f "$archive" ] || { [[ "$("$java" -version 2>&1)" =~ version\ \"([0-9]+) ]] && ((BASH_REMATCH[1] >= 17)); }
}

if ! is_usable; then
  cat "$(dirname "${BASH_SOURCE[0]}")/java.txt" >&2
  exit 2
fi

# The JDK finds no file named in Chinese under the POSIX locale.
export LC_ALL=C.UTF-8

options=(-Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xmn48m -Xmx512m -Dfile.encoding=UTF-8)
if [ -t 1 ]; then options+=(-Ddisclosure.columns="$(tput cols 2>/dev/null || echo 80)"); fi
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then options+=(-Dpicocli.ansi=true); else options+=(-Dpicocli.ansi=false); fi
if [ -t 2 ] && [ ! -t 1 ]; then options+=(-Ddisclosure.progress=true); fi

# Class-data sharing: the classes of one run are kept as the machine likes them, for all later ones.
train() {
  "$java" -XX:ArchiveClassesAtExit="$archive" "${options[@]}" -jar "$jar" check "$sample" >/dev/null 2>&1 || true
}

if [ -w "$(dirname "$archive")" ] && { [ ! -f "$archive" ] || [ "$jar" -nt "$archive" ]; }; then train; fi
exec "$java" -XX:SharedArchiveFile="$archive" "${options[@]}" -jar "$jar" "$@"
