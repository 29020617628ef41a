package org.zhibai.desktop.parts;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.zhibai.desktop.editor.AuthorDesk;
import org.zhibai.desktop.editor.Later;
import org.zhibai.desktop.editor.RuleColors;
import org.zhibai.desktop.editor.text.Hover;
import org.zhibai.desktop.editor.text.Note;
import org.zhibai.desktop.work.authoring.Authoring;
import org.zhibai.desktop.work.authoring.Authoring.Change;
import org.zhibai.desktop.work.authoring.PageText;
import org.zhibai.desktop.work.authoring.RuleInHand;
import org.zhibai.model.PageBlock.Stretch;
import org.zhibai.model.Texts;
import org.zhibai.model.WrittenRule;

/** 说明页: the page of the rule in front, as it is while it is being written. */
public final class PagePart {
  private static final int PAUSE = 250;

  private final AuthorDesk author;
  private final Texts texts;
  private final Later showing;
  private final List<Runnable> endings = new ArrayList<>();
  private final StyledText text;
  private final PageView view;

  /** Builds the view. */
  @Inject
  public PagePart(Composite parent, AuthorDesk author) {
    this.author = author;
    this.texts = author.texts();
    this.showing = new Later(texts.get("page.showing"), false);
    parent.setLayout(new FillLayout());
    text = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
    text.setData("id", "page.text");
    text.setText(texts.get("page.none"));
    view = new PageView(text, this::note);
    endings.add(RuleColors.listen(view::recolor));
    AuthorView.of(author, text, desk -> shown(desk, 0), this::changed);
  }

  private String note(Stretch target) {
    return author
        .ready()
        .flatMap(
            desk -> new Hover(desk.words(), desk.language()).about(target.part(), target.name()))
        .map(Note::text)
        .orElse("");
  }

  private void changed(Authoring desk, Change change) {
    if (change == Change.CHOSEN || change == Change.TEXT) {
      shown(desk, change == Change.CHOSEN ? 0 : PAUSE);
    }
  }

  private void shown(Authoring desk, int pause) {
    desk.chosen()
        .map(RuleInHand::now)
        .ifPresentOrElse(
            rule -> showing.in(pause, () -> read(desk, rule)),
            () -> view.none(texts.get("page.none")));
  }

  private void read(Authoring desk, WrittenRule rule) {
    PageText page = PageText.of(desk.page(rule));
    author.screen(
        () -> {
          boolean still = desk.chosen().map(RuleInHand::id).filter(rule.id()::equals).isPresent();
          if (still && !text.isDisposed()) {
            view.show(rule.id(), page);
          }
        });
  }

  /** Takes the focus. */
  @Focus
  public void focus() {
    text.setFocus();
  }

  /** Listens no more. */
  @PreDestroy
  public void end() {
    endings.forEach(Runnable::run);
  }
}
