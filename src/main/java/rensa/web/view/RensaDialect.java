package rensa.web.view;

import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * What our templates can say beyond Thymeleaf: {@code r:tex="\frac{a}{b}"} fills an element with that formula, set
 * within a line of text, and {@code r:tex-block} with one that stands on its own. The value is LaTeX as it is, not an
 * expression.
 */
final class RensaDialect extends AbstractProcessorDialect {
    private static final String PREFIX = "r";

    RensaDialect() {
        super("Rensa", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Formula(prefix, "tex"), new Formula(prefix, "tex-block"));
    }

    private static final class Formula extends AbstractAttributeTagProcessor {
        private static final int AFTER_CONDITIONS = 1300; // where th:text stands

        Formula(String prefix, String attribute) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, AFTER_CONDITIONS, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String latex,
                IElementTagStructureHandler element) {
            boolean block = attribute.getAttributeName().equals("tex-block");
            element.setBody(block ? TexMath.blockMathMl(latex) : TexMath.mathMl(latex), false);
        }
    }
}
