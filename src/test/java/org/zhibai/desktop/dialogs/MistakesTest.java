package org.zhibai.desktop.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.zhibai.app.NoSuchPack;
import org.zhibai.app.NotesRefused;
import org.zhibai.app.OutputRefused;

class MistakesTest {
  private final Mistakes mistakes = new Mistakes(Locale.SIMPLIFIED_CHINESE);

  @Test
  void what_the_disk_refuses_can_be_mended() {
    assertThat(mistakes.sentence(new UncheckedIOException(new IOException("disk full"))))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("disk full", "请检查磁盘空间和权限"));
  }

  @Test
  void a_fault_of_the_program_is_no_mistake_of_the_user() {
    assertThat(mistakes.sentence(new IllegalStateException("wrong turn"))).isEmpty();
  }

  @Test
  void each_reason_has_its_sentence() throws IOException {
    Properties sentences = new Properties();
    sentences.load(getClass().getResourceAsStream("texts.properties"));

    for (OutputRefused.Reason reason : OutputRefused.Reason.values()) {
      assertThat(sentences).containsKey("mistake." + reason);
    }
    for (NotesRefused.Reason reason : NotesRefused.Reason.values()) {
      assertThat(sentences).containsKey("mistake.notes." + reason);
    }
    for (NoSuchPack.Reason reason : NoSuchPack.Reason.values()) {
      assertThat(sentences).containsKey("mistake." + reason);
    }
  }

  @Test
  void each_library_has_a_version_and_a_licence() {
    List<Library> libraries = Library.all();

    assertThat(libraries)
        .extracting(Library::name)
        .contains("drools-engine", "poi-ooxml", "org.eclipse.swt", "batik-css");
    assertThat(libraries)
        .allSatisfy(
            library -> {
              assertThat(library.version()).isNotBlank();
              assertThat(library.licence()).isNotBlank().doesNotContainIgnoringCase("unknown");
            });
  }
}
