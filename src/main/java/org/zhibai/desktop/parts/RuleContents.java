package org.zhibai.desktop.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;
import org.zhibai.app.authoring.RuleTree.Chapter;
import org.zhibai.app.authoring.RuleTree.Entry;
import org.zhibai.desktop.work.authoring.RuleList;

/** What stands below what in the tree of rules. */
final class RuleContents implements ITreeContentProvider {
  /** A chapter stays the same when its rules change, a rule when it is renamed or mended. */
  static final IElementComparer SAME =
      new IElementComparer() {
        @Override
        public boolean equals(Object one, Object other) {
          return one.getClass() == other.getClass() && path(one).equals(path(other));
        }

        @Override
        public int hashCode(Object element) {
          return path(element).hashCode();
        }
      };

  private final RuleList rules;

  RuleContents(RuleList rules) {
    this.rules = rules;
  }

  private static Object path(Object element) {
    return element instanceof Chapter chapter
        ? chapter.path()
        : element instanceof Entry rule ? rule.id() : element;
  }

  @Override
  public Object[] getElements(Object input) {
    return rules.chapters().toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    if (parent instanceof Chapter chapter) {
      List<Object> below = new ArrayList<>(chapter.chapters());
      below.addAll(chapter.rules());
      return below.toArray();
    }
    return new Object[0];
  }

  @Override
  public @Nullable Object getParent(Object element) {
    if (element instanceof Entry rule) {
      return rules.chapter(rule.chapter()).orElse(null);
    }
    String path = (String) path(element);
    return rules.chapter(path.substring(0, Math.max(0, path.lastIndexOf('/')))).orElse(null);
  }

  @Override
  public boolean hasChildren(Object element) {
    return element instanceof Chapter;
  }
}
