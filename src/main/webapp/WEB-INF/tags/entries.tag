<%@ tag pageEncoding="UTF-8" description="A page of a list of entries, and the way to those beside it." %>
<%@ attribute name="page" required="true" type="journal.list.KeysetPage" %>
<%@ attribute name="list" required="true" description="path of the list, which may have a query" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:forEach var="listed" items="${page.items}">
  <t:listed listed="${listed}"/>
</c:forEach>
<c:if test="${empty page.items}">
  <p class="none"><fmt:message key="${page.isFirst() ? 'archive.none' : 'entry.list.end'}"/></p>
</c:if>
<t:pages page="${page}" list="${list}"/>
