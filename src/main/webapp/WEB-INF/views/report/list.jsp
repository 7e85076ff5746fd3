<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="report.list">
  <jsp:body>
    <c:if test="${empty page.items}"><p class="none"><fmt:message key="report.none"/></p></c:if>
    <ul class="rows">
      <c:forEach var="report" items="${page.items}">
        <c:set var="reason" value="${report.reason}"/>
        <li>
          <a href="${links.to('ReportDecisionController#show', report.id)}"><c:out value="${messages.text('report.number', report.id)}"/></a>
          <p class="byline"><t:time moment="${report.reportedAt}"/></p>
          <p><fmt:message key="report.reason.${reason}"/></p>
          <c:if test="${readership.includes(report.entry)}"><p><bdi><c:out value="${report.entry.title}"/></bdi></p></c:if>
          <p class="hint">${messages.html('removal.by', report.entry.author.username)}</p>
          <p class="hint">${messages.link('report.by', report.reporter.username, links.to('PersonController#show', report.reporter.id))}</p>
        </li>
      </c:forEach>
    </ul>
    <t:pages page="${page}" list="${links.to('ReportListController#list')}" newest="report.list.newest" newer="report.list.newer" older="report.list.older"/>
    <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
  </jsp:body>
</t:page>
