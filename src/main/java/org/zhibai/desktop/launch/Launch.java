package org.zhibai.desktop.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.launcher.Main;

/** Opens the window. Called by {@code bin/zhibai-desktop} and by the installed program. */
public final class Launch {
  private static final int RESTART = 23;
  private static final int REFUSED = 2;

  private Launch() {}

  /**
   * Starts Equinox and ends with its exit status; 23 asks for another start. An installed program
   * has no script that would hear it, and starts itself.
   *
   * @param more further options of Equinox, such as {@code -consoleLog}
   */
  public static void main(String[] more) throws IOException {
    Path home = Path.of(System.getProperty("zhibai.home", ""));
    Workspace workspace = Workspace.of(System.getenv(), System.getProperty("user.home"));
    List<String> options = List.of();
    try {
      workspace.create();
      options = options(home, workspace, Arrays.asList(more));
    } catch (IOException e) {
      System.err.println("知白的设置不能写入，请检查权限和磁盘空间，或用 ZHIBAI_WORKSPACE 指定另一文件夹：" + e);
      System.err.println(
          "Zhibai can't write its settings; see to permissions and the room on the disk, or name"
              + " another folder in ZHIBAI_WORKSPACE: "
              + e);
      System.exit(REFUSED);
    }
    int end = new Main().run(options.toArray(String[]::new));
    String program = System.getProperty("jpackage.app-path");
    if (end == RESTART && program != null) {
      new ProcessBuilder(program).inheritIO().start();
      end = 0;
    }
    System.exit(end);
  }

  /** What Equinox is told. All it writes goes to the workspace: the product may be read-only. */
  static List<String> options(Path home, Workspace workspace, List<String> more)
      throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-install", home.toString()));
    options.addAll(List.of("-configuration", workspace.configuration().toString()));
    options.addAll(List.of("-data", workspace.data().toString()));
    options.addAll(List.of("-nl", workspace.language()));
    options.add("-nosplash");
    if (workspace.seesAnother(home)) {
      options.addAll(List.of("-clean", "-clearPersistedState"));
    }
    options.addAll(more);
    return options;
  }
}
