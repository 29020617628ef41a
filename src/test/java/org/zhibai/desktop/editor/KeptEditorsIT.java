package org.zhibai.desktop.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhibai.desktop.InWorkbench;
import org.zhibai.desktop.Window;
import org.zhibai.desktop.work.authoring.RuleFile;

/** What the workbench keeps of open editors, and what it opens again of it. */
@ExtendWith(InWorkbench.class)
class KeptEditorsIT {

  @Test
  void an_editor_is_opened_again_with_what_was_kept_of_it() {
    AuthorAtWork.using(
        editor -> {
          XMLMemento kept = XMLMemento.createWriteRoot("editor");
          RuleInput input = Window.ui(editor::input);
          input.getPersistable().saveState(kept);
          IElementFactory factory =
              Window.ui(
                  () ->
                      PlatformUI.getWorkbench()
                          .getElementFactory(input.getPersistable().getFactoryId()));
          assertThat(factory).isNotNull();
          assertThat(factory.createElement(kept))
              .isEqualTo(new RuleInput(AuthorAtWork.RULE, RuleFile.RULE));
          assertThat(factory.createElement(XMLMemento.createWriteRoot("other"))).isNull();
        });
  }
}
