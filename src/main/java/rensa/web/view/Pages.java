package rensa.web.view;

import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import rensa.lesson.Language;

/**
 * Renders templates, whole or a fragment of one.
 *
 * <p>A template sees three things: {@code page} (a {@link Page}), {@code view} (the record that its handler made for
 * it) and {@code assets} (the {@link Assets}).
 */
public final class Pages {
    private final ITemplateEngine engine;
    private final Assets assets;

    public Pages(Resources resources, Messages messages, Assets assets) {
        this.assets = assets;
        RecordProperties.register();
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates(resources));
        engine.setMessageResolver(new Words(messages));
        engine.addDialect(new RensaDialect());
        this.engine = engine;
    }

    /** A whole page. */
    public String whole(String template, Page page, Object view) {
        return engine.process(template, context(page, view));
    }

    /** One fragment of a template, which is the same markup that the whole page shows there. */
    public String part(String template, String fragment, Page page, Object view) {
        return engine.process(template, Set.of(fragment), context(page, view));
    }

    private Context context(Page page, Object view) {
        Context context = new Context(page.language().locale());
        context.setVariable("page", page);
        context.setVariable("view", view);
        context.setVariable("assets", assets);
        return context;
    }

    private static AbstractConfigurableTemplateResolver templates(Resources resources) {
        AbstractConfigurableTemplateResolver resolver =
                resources.editable() ? new FileTemplateResolver() : new ClassLoaderTemplateResolver();
        resolver.setPrefix(resources.editable() ? resources.root() + "/templates/" : "templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(!resources.editable());
        return resolver;
    }

    /** Lets templates say {@code #{key}}; a key without a message is our mistake and throws. */
    private static final class Words extends AbstractMessageResolver {
        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            Language language = Language.of(context.getLocale().getLanguage()).orElseThrow();
            return messages.text(language, key, arguments == null ? new Object[0] : arguments);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            throw new IllegalStateException("unreachable: an absent message throws before");
        }
    }
}
