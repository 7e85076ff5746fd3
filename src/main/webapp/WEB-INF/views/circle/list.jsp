<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="circle.list">
  <p><fmt:message key="circle.text"/></p>
  <ul class="rows">
    <c:forEach var="circle" items="${circles}">
      <li>
        <a href="${links.to('CircleController#show', circle.id)}"><bdi><c:out value="${circle.name}"/></bdi></a>
        <p class="byline"><span>${messages.html('circle.by', circle.owner.username)}</span></p>
      </li>
    </c:forEach>
  </ul>
  <c:if test="${empty circles}"><p><fmt:message key="circle.none"/></p></c:if>
  <c:if test="${signedIn.author}">
    <form method="post" action="${links.to('CircleController#create')}" novalidate>
      <t:csrf/>
      <t:field name="name" label="circle.name" value="${form.name}" hint="circle.name.hint" required="true"/>
      <button><fmt:message key="circle.begin"/></button>
    </form>
  </c:if>
</t:page>
