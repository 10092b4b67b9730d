/**
 * Where data binding of others meets the model. Jackson 2 and 3 share their annotations, so one set of them serves both, and nothing here needs
 * either. A value that has a document is bound as that document; all others are refused, for what binding would make of them on its own
 * says half. How documents look is not known here: a {@link id.bham.core.binding.Binder} is found as a service. Not for use outside of this
 * project.
 */
@NullMarked
package id.bham.core.binding;

import org.jspecify.annotations.NullMarked;
