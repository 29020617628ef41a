/**
 * What commands do: one class each, verb first, with an {@code @Execute} method whose arguments the
 * workbench fills in. {@link org.zhibai.desktop.handlers.Injected} is what {@code plugin.xml} names
 * with the class behind a colon: {@code org.zhibai.desktop.handlers.Injected:<class>}.
 */
@NullMarked
package org.zhibai.desktop.handlers;

import org.jspecify.annotations.NullMarked;
