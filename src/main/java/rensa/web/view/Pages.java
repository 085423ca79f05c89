package rensa.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
 * Renders templates: whole pages, or a lab alone.
 *
 * <p>The template of a page sees three things: {@code page} (a {@link Page}), {@code view} (the record that its handler made
 * for it) and {@code assets} (the {@link Assets}).
 */
public final class Pages {
    private final ITemplateEngine engine;
    private final boolean editable;
    private final Assets assets;
    private final Skeletons skeletons = new Skeletons();

    public Pages(Resources resources, Messages messages, Assets assets) {
        this.editable = resources.editable();
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

    /**
     * A lab alone, in UTF-8: the same markup that stands in its pages.
     *
     * @param id the lab, whose template sees nothing but its view
     * @param view records, lists, texts, numbers and booleans; but for which texts are there, the template must not decide
     *     anything by a text
     */
    public byte[] lab(String id, Language language, Object view) {
        Outline outline = Outline.of(view);
        Optional<Skeleton> skeleton = editable
                ? Optional.empty()
                : skeletons.of(
                        id, language, outline.shape(), () -> Skeleton.of(view, cast -> text(id, language, cast)));
        byte[] markup =
                skeleton.map(made -> made.filledWith(outline.texts())).orElseGet(() -> rendered(id, language, view));
        assert editable || skeleton.isPresent() : "The lab " + id + " has no skeleton";
        assert Arrays.equals(markup, rendered(id, language, view)) : "The lab " + id + " decides something by a text";
        return markup;
    }

    /** Any part of a page alone, in UTF-8: a template that sees nothing but {@code view}. */
    public byte[] part(String template, Language language, Object view) {
        Context context = new Context(language.locale());
        context.setVariable("view", view);
        return engine.process(template, context).getBytes(StandardCharsets.UTF_8);
    }

    byte[] rendered(String id, Language language, Object view) {
        return text(id, language, view).getBytes(StandardCharsets.UTF_8);
    }

    String text(String id, Language language, Object view) {
        Context context = new Context(language.locale());
        context.setVariable("id", id);
        context.setVariable("view", view);
        return engine.process("lab/alone", context);
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
