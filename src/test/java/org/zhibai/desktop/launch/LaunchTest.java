package org.zhibai.desktop.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {
  @TempDir Path folder;

  private Path home;
  private Workspace workspace;

  @BeforeEach
  void lay_out_a_product() throws IOException {
    home = folder.resolve("产品 一");
    Files.createDirectories(home.resolve("lib/META-INF"));
    Files.createDirectories(home.resolve("configuration"));
    Files.writeString(home.resolve("configuration/config.ini"), "osgi.bundles=");
    Files.writeString(home.resolve("lib/META-INF/MANIFEST.MF"), "Bundle-ClassPath: a.jar");
    Files.writeString(home.resolve("lib/plugin.xml"), "<plugin/>");
    workspace = Workspace.of(Map.of(), folder.resolve("user").toString());
    workspace.create();
  }

  @Test
  void everything_written_goes_to_the_users_folder() throws IOException {
    List<String> options = Launch.options(home, workspace, List.of("-consoleLog"));

    Path own = folder.resolve("user/.zhibai");
    assertThat(options)
        .containsSequence("-install", home.toString())
        .containsSequence("-configuration", own.resolve("configuration").toString())
        .containsSequence("-data", own.resolve("data").toString())
        .endsWith("-consoleLog");
  }

  @Test
  void a_folder_that_is_named_is_taken() {
    Workspace named = Workspace.of(Map.of("ZHIBAI_WORKSPACE", "elsewhere"), "user");

    assertThat(named.folder()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
  }

  @Test
  void the_window_is_chinese_until_another_language_is_chosen() throws IOException {
    assertThat(Launch.options(home, workspace, List.of())).containsSequence("-nl", "zh_CN");

    Files.writeString(workspace.folder().resolve("language"), "en\n");
    assertThat(Launch.options(home, workspace, List.of())).containsSequence("-nl", "en");
  }

  @Test
  void the_layout_is_dropped_once_when_the_views_are_others() throws IOException {
    assertThat(Launch.options(home, workspace, List.of())).contains("-clearPersistedState");
    assertThat(Launch.options(home, workspace, List.of())).doesNotContain("-clearPersistedState");

    Files.writeString(home.resolve("lib/plugin.xml"), "<plugin><view/></plugin>");
    assertThat(Launch.options(home, workspace, List.of())).contains("-clearPersistedState");
  }

  @Test
  void what_is_known_of_plug_ins_is_dropped_when_a_library_comes() throws IOException {
    Launch.options(home, workspace, List.of());

    Files.writeString(home.resolve("lib/META-INF/MANIFEST.MF"), "Bundle-ClassPath: a.jar,b.jar");
    assertThat(Launch.options(home, workspace, List.of())).contains("-clean");
    assertThat(Launch.options(home, workspace, List.of())).doesNotContain("-clean");
  }

  @Test
  void the_layout_is_dropped_when_the_views_are_called_otherwise() throws IOException {
    Launch.options(home, workspace, List.of());

    Files.writeString(workspace.folder().resolve("language"), "en");
    assertThat(Launch.options(home, workspace, List.of())).contains("-clearPersistedState");
  }
}
