<%@ tag pageEncoding="UTF-8" description="By whom something was written, and when." %>
<%@ attribute name="moment" required="true" type="java.time.temporal.Temporal" %>
<%@ attribute name="author" type="java.lang.Object" description="who wrote it, where that is to be said" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<p class="byline" lang="${messages.language}">
  <c:if test="${not empty author}"><span>${messages.link('entry.by', author.shownName, links.to('AuthorController#show', author.username))}<t:handle account="${author}"/></span></c:if>
  <t:time moment="${moment}"/>
</p>
