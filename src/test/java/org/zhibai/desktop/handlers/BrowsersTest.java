package org.zhibai.desktop.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class BrowsersTest {
  @TempDir private Path folder;

  private String program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return file.toString();
  }

  @Test
  void the_first_program_that_opens_the_page_is_taken() throws IOException {
    Path page = Files.writeString(folder.resolve("规则 手册.html"), "<html/>");
    Path opened = folder.resolve("opened");
    String refusing = program("refusing", "exit 3");
    String opening = program("opening", "echo \"$1\" >> '" + opened + "'");

    boolean done =
        new Browsers(List.of(folder.resolve("none").toString(), refusing, opening, opening))
            .open(page);

    assertThat(done).isTrue();
    assertThat(opened).hasContent(page.toUri().toString());
  }

  @Test
  void a_program_that_stays_open_is_a_browser_and_without_any_it_is_said() throws IOException {
    assertThat(new Browsers(List.of(program("staying", "exec sleep 5"))).open(folder)).isTrue();
    assertThat(new Browsers(List.of(folder.resolve("none").toString())).open(folder)).isFalse();
  }

  @Test
  void the_one_the_user_named_comes_first() {
    assertThat(Browsers.of(Map.of("BROWSER", "mine")).programs()).startsWith("mine", "xdg-open");
    assertThat(Browsers.of(Map.of("BROWSER", " ")).programs()).startsWith("xdg-open");
  }
}
