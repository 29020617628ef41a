package org.zhibai.rules.lint;

import java.util.Optional;
import org.zhibai.rules.source.Span;
import org.zhibai.rules.source.Word;

/** The package says in which folder the file lies. */
final class PackageCheck implements Check {

  @Override
  public void look(Draft draft, Remarks remarks) {
    String id = draft.id();
    String folder = id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : "";
    String wanted = folder.replace('/', '.').replace('-', '_');
    Optional<Word> written = draft.drl().packageName();
    if (written.isEmpty() && !wanted.isEmpty()) {
      remarks.error("package.missing", draft.source(), new Span(0, 1), wanted);
    } else if (written.isPresent() && !written.get().text().equals(wanted)) {
      remarks.error("package.folder", draft.source(), written.get().at(), wanted, folder);
    }
  }
}
