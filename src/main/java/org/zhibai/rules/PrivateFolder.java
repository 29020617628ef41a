package org.zhibai.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A folder that only its owner can write into. What is kept there is code: a folder that is a link,
 * that belongs to somebody else or that others may write into could hold anybody's.
 */
final class PrivateFolder {
  private PrivateFolder() {}

  /** Makes the folder, private from the start; one that is there stays as it is. */
  static void make(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.createDirectories(folder.toAbsolutePath().getParent());
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
  }

  /** Whether a folder is one, as far as the file system tells. */
  static boolean is(Path folder) {
    try {
      PosixFileAttributeView view =
          Files.getFileAttributeView(
              folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
      return view == null
          ? Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          : belongsToUser(view.readAttributes());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean belongsToUser(PosixFileAttributes attributes) {
    Set<PosixFilePermission> may = attributes.permissions();
    String user = System.getProperty("user.name", "");
    return attributes.isDirectory()
        && !may.contains(PosixFilePermission.GROUP_WRITE)
        && !may.contains(PosixFilePermission.OTHERS_WRITE)
        && attributes.owner().getName().equals(user);
  }
}
