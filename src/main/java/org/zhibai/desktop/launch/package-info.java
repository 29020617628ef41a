/**
 * What a start script or an installed program calls: it finds the product and the user's workspace
 * and starts Equinox with them. It runs before any plug-in and knows none.
 */
@NullMarked
package org.zhibai.desktop.launch;

import org.jspecify.annotations.NullMarked;
