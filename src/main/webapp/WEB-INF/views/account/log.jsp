<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="account.log">
  <jsp:body>
    <p><c:out value="${messages.text('account.log.text', days)}"/></p>
    <c:if test="${empty page.items}"><p class="none"><fmt:message key="event.list.end"/></p></c:if>
    <ul class="rows">
      <c:forEach var="event" items="${page.items}">
        <li><t:event event="${event}" zone="${zone}"/></li>
      </c:forEach>
    </ul>
    <t:pages page="${page}" list="${links.to('SecurityLogController#list')}" newest="event.list.newest" newer="event.list.newer"
        older="event.list.older"/>
    <p class="choices"><a class="button quiet" href="${links.to('AccountController#show')}"><fmt:message key="account.title"/></a></p>
  </jsp:body>
</t:page>
