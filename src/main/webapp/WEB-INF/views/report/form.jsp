<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="report.title">
  <p><a href="${links.to('EntryController#show', entry.id, entry.slug)}"><bdi><c:out value="${entry.title}"/></bdi></a></p>
  <p>${messages.html('removal.by', entry.author.shownName)}<t:handle account="${entry.author}"/></p>
  <c:choose>
    <c:when test="${again}">
      <p class="note" role="note"><fmt:message key="report.again"/></p>
    </c:when>
    <c:otherwise>
      <p><fmt:message key="report.text"/></p>
      <form method="post" action="${links.to('ReportController#create', entry.id)}" novalidate>
        <t:csrf/>
        <t:choice name="reason" label="report.reason">
          <c:forEach var="one" items="${reasons}">
            <c:set var="reason" value="${one}"/>
            <c:set var="called"><fmt:message key="report.reason.${reason}"/></c:set>
            <t:option name="reason" value="${reason}" chosen="${form.reason}" label="${called}"/>
          </c:forEach>
        </t:choice>
        <t:field name="text" label="report.more" value="${form.text}" hint="report.more.hint" multiline="true"/>
        <button><fmt:message key="report.send"/></button>
      </form>
    </c:otherwise>
  </c:choose>
</t:page>
